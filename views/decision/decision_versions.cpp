#include "views/decision/decision_versions.h"

#include "core/decision/decision_diff.h"
#include "views/decision/wrap_delegate.h"
#include "views/words/decision_words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace espalier {

namespace {

using What = DecisionChange::What;

QString changeName(const DecisionChange& change)
{
    const Remark& remark = change.what == What::removed ? change.before : change.after;
    const QString subject = remarkSubject(remark);
    const auto about = [&](const QString& word, const QString& alone) {
        return subject.isEmpty() ? alone : word.arg(subject);
    };
    switch (change.what) {
        case What::experiment:
            return DecisionVersions::tr("experiment");
        case What::by:
            return DecisionVersions::tr("decided by");
        case What::note:
            return DecisionVersions::tr("why");
        case What::added:
            return about(DecisionVersions::tr("new: %1"), DecisionVersions::tr("new remark"));
        case What::removed:
            return about(DecisionVersions::tr("gone: %1"), DecisionVersions::tr("remark gone"));
        case What::text:
            return about(DecisionVersions::tr("words: %1"), DecisionVersions::tr("words of a remark"));
        case What::figures:
            return about(DecisionVersions::tr("changed: %1"), DecisionVersions::tr("remark changed"));
    }
    return {};
}

QString sideText(const DecisionChange& change, const Remark& remark)
{
    if (change.what == What::experiment || change.what == What::by || change.what == What::note)
        return QString::fromStdString(remark.text);
    return remarkText(remark);
}

QTreeWidget* makeList(const QString& name, const QStringList& titles)
{
    auto* list = new QTreeWidget;
    list->setAccessibleName(name);
    list->setHeaderLabels(titles);
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->header()->setStretchLastSection(true);
    list->setItemDelegate(new WrapDelegate(list));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QObject::connect(list->header(), &QHeaderView::sectionResized, list, [list] { list->doItemsLayout(); });
    return list;
}

}  // namespace

DecisionVersions::DecisionVersions(std::vector<Decision> versions, bool canTakeUp, QWidget* parent)
    : QDialog(parent),
      m_versions(std::move(versions)),
      m_list(makeList(tr("Versions"), {tr("Version"), tr("Experiment"), tr("Decided by")})),
      m_changes(makeList(tr("What changed"), {tr("What"), tr("Before"), tr("After")})),
      m_takeUp(new QPushButton(tr("Take Up Again"))),
      m_canTakeUp(canTakeUp)
{
    setWindowTitle(tr("Versions of the Decision"));
    resize(760, 520);
    m_list->setObjectName(QStringLiteral("decisionVersions"));
    m_changes->setObjectName(QStringLiteral("decisionChanges"));
    for (auto version = m_versions.rbegin(); version != m_versions.rend(); ++version) {
        auto* item = new QTreeWidgetItem(
            m_list, {QString::number(version->version), QString::fromStdString(version->name), decidedText(*version)});
        for (int column = 0; column < 3; ++column) item->setToolTip(column, item->text(column).toHtmlEscaped());
    }
    m_list->setColumnWidth(0, 70);
    m_list->setColumnWidth(1, 260);
    m_changes->setColumnWidth(0, 170);
    m_changes->setColumnWidth(1, 270);
    m_takeUp->setToolTip(tr("Puts this version into the page, to be edited and saved as a new one"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_takeUp, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeUp, &QPushButton::clicked, this, [this] {
        emit wanted(m_versions[std::size_t(current())]);
        accept();
    });
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_changes);
    splitter->setSizes({150, 350});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DecisionVersions::showChanges);
    setCurrent(int(m_versions.size()) - 1);
    showChanges();
}

int DecisionVersions::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? -1 : int(m_versions.size()) - 1 - row;
}

void DecisionVersions::setCurrent(int version)
{
    m_list->setCurrentItem(m_list->topLevelItem(int(m_versions.size()) - 1 - version));
}

void DecisionVersions::showChanges()
{
    m_changes->clear();
    const int version = current();
    // The newest is what the page shows already, unless it is being edited: that can be undone.
    m_takeUp->setEnabled(m_canTakeUp && version >= 0);
    if (version < 0) return;
    if (version == 0) {
        new QTreeWidgetItem(m_changes, {tr("first version"), QString(), QString::fromStdString(m_versions[0].note)});
        return;
    }
    const auto changes = decisionDiff(m_versions[std::size_t(version) - 1], m_versions[std::size_t(version)]);
    for (const DecisionChange& change : changes) {
        auto* item = new QTreeWidgetItem(
            m_changes, {changeName(change), sideText(change, change.before), sideText(change, change.after)});
        for (int column = 0; column < 3; ++column) item->setToolTip(column, item->text(column).toHtmlEscaped());
    }
    if (changes.empty()) new QTreeWidgetItem(m_changes, {tr("nothing"), tr("as before"), QString()});
}

}  // namespace espalier
