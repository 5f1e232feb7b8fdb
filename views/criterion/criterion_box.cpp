#include "views/criterion/criterion_box.h"

#include "core/sparsity/criterion.h"
#include "views/words/names.h"

#include <QStandardItemModel>

namespace espalier {

CriterionBox::CriterionBox(QWidget* parent) : QComboBox(parent)
{
    addHeading(tr("By the weights alone"));
    addCriteria(false);
    addHeading(tr("By training samples"));
    addCriteria(true);
    setPlaceholderText(tr("mixed"));
    setMaxVisibleItems(count());
    setAccessibleName(tr("Rank by"));
    connect(this, &QComboBox::currentIndexChanged, this, &CriterionBox::explain);
    setCriterion({});
    explain();
}

void CriterionBox::addHeading(const QString& text)
{
    addItem(text);
    static_cast<QStandardItemModel*>(model())->item(count() - 1)->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setBold(true);
    setItemData(count() - 1, bold, Qt::FontRole);
}

void CriterionBox::addCriteria(bool needTraining)
{
    for (const Criterion& criterion : criteria())
        if (criterion.needsTraining == needTraining)
            addItem(criterionName(std::string(criterion.name)),
                    QString::fromUtf8(criterion.name.data(), qsizetype(criterion.name.size())));
    allow([](const std::string&) { return true; }, {});
}

std::string CriterionBox::criterion() const { return currentData().toString().toStdString(); }

void CriterionBox::setCriterion(const std::string& criterion)
{
    setCurrentIndex(criterion.empty() ? -1 : findData(QString::fromStdString(criterion)));
}

void CriterionBox::explain()
{
    const QString what = tr("What decides which weights go.");
    setToolTip(currentIndex() < 0 ? what : tr("%1 %2").arg(what, criterionText(criterion())));
}

void CriterionBox::allow(const std::function<bool(const std::string&)>& allowed, const QString& why)
{
    for (int i = 0; i < count(); ++i) {
        const std::string name = itemData(i).toString().toStdString();
        if (name.empty()) continue;
        const bool can = allowed(name);
        static_cast<QStandardItemModel*>(model())->item(i)->setEnabled(can);
        setItemData(i, can ? criterionText(name) : tr("%1\n%2").arg(criterionText(name), why), Qt::ToolTipRole);
    }
}

}  // namespace espalier
