#include "views/plan/plan_diff_dialog.h"

#include "core/base/atomic_file.h"
#include "core/sparsity/plan_diff.h"
#include "views/issues/issue_strip.h"
#include "views/plan_document/plan_document.h"
#include "views/plan_document/setting_text.h"
#include "views/words/lists.h"
#include "views/words/names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

namespace {

/// Cuts, and what of the rest is not as usual.
QString ruleText(const LayerRule& rule)
{
    QStringList parts{shownSetting(rule.cuts, true)};
    const LayerRule usual;
    if (rule.criterion != usual.criterion) parts << PlanDiffDialog::tr("by %1").arg(criterionName(rule.criterion));
    if (rule.scope == Scope::global) parts << PlanDiffDialog::tr("pooled with others");
    if (rule.roundTo != usual.roundTo) parts << PlanDiffDialog::tr("to a multiple of %1").arg(rule.roundTo);
    return joined(parts);
}

QString stepText(const std::optional<RecoveryStep>& step)
{
    if (!step) return PlanDiffDialog::tr("nothing");
    const QString details = recoveryStepDetails(*step), name = recoveryStepText(*step);
    return details.isEmpty() ? name : PlanDiffDialog::tr("%1: %2").arg(name, details);
}

}  // namespace

PlanDiffDialog::PlanDiffDialog(PlanDocument& document, const std::vector<Experiment>& experiments, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_choice(new QComboBox),
      m_issue(new IssueStrip),
      m_summary(new QLabel),
      m_rows(new QStandardItemModel(this)),
      m_table(new QTreeView)
{
    setWindowTitle(tr("Compare Plans"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 440);
    for (auto experiment = experiments.rbegin(); experiment != experiments.rend(); ++experiment) {
        m_others.push_back({QString::fromStdString(experiment->name), experiment->plan});
        m_choice->addItem(m_others.back().name, QString::fromStdString(experiment->id));
    }
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto* take = buttons->addButton(tr("&Edit That Plan"), QDialogButtonBox::ActionRole);
    take->setToolTip(tr("In place of the present one (can be undone)"));
    take->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(makeChoice());
    column->addWidget(m_issue);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        const int at = m_choice->currentIndex();
        if (at >= 0 && at < int(m_others.size())) emit planWanted(m_others[at].plan, m_others[at].name);
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PlanDiffDialog::compare);
    for (auto signal : {&PlanDocument::recoveryChanged, &PlanDocument::seedChanged})
        connect(&document, signal, this, &PlanDiffDialog::compare);
    connect(&document, &PlanDocument::rulesChanged, this, &PlanDiffDialog::compare);
    connect(&document, &PlanDocument::modelChanged, this, &QWidget::close);  // another model has other plans
    compare();
}

QWidget* PlanDiffDialog::makeChoice()
{
    m_choice->setAccessibleName(tr("Plan to compare with"));
    m_choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* file = new QPushButton(tr("From &File…"));
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &PlanDiffDialog::askForFile);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* label = new QLabel(tr("Compare &with"));
    label->setBuddy(m_choice);
    layout->addWidget(label);
    layout->addWidget(m_choice, 1);
    layout->addWidget(file);
    return row;
}

void PlanDiffDialog::chooseExperiment(const QString& id)
{
    if (const int at = m_choice->findData(id); at >= 0) m_choice->setCurrentIndex(at);
}

void PlanDiffDialog::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Compare with a plan"), {}, tr("Plans (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanDiffDialog::chooseFile);
    dialog->open();
}

void PlanDiffDialog::chooseFile(const QString& file)
{
    try {
        m_others.push_back({QFileInfo(file).fileName(), parsePlan(readFile(file.toStdString()), file.toStdString())});
        m_choice->addItem(m_others.back().name);
        m_choice->setCurrentIndex(m_choice->count() - 1);
        compare();
    } catch (const Failure& failure) {
        m_issue->tell(failure.issue());
    }
}

void PlanDiffDialog::compare()
{
    m_issue->clear();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("What"), tr("This plan"), tr("The other")});
    const int at = m_choice->currentIndex();
    if (at < 0 || at >= int(m_others.size()))
        return m_summary->setText(tr("There is no experiment yet: choose a file."));
    const Plan& other = m_others[at].plan;
    try {
        showDifference(
            planDiff(m_document.model(), m_document.rules(), m_document.plan(), m_document.resolved(other), other));
    } catch (const Failure& failure) {
        m_summary->clear();
        m_issue->tell(failure.issue());
    }
}

void PlanDiffDialog::showDifference(const PlanDifference& difference)
{
    for (const LayerDifference& layer : difference.layers)
        addRow(QString::fromStdString(layer.path), ruleText(layer.here), ruleText(layer.there));
    for (const StepDifference& step : difference.recovery)
        addRow(tr("recovery, step %1").arg(step.index + 1), stepText(step.here), stepText(step.there));
    if (difference.seed)
        addRow(tr("seed"), QString::number(m_document.seed()),
               QString::number(m_others[m_choice->currentIndex()].plan.seed));
    const auto layers = difference.layers.size();
    m_summary->setText(
        difference.empty() ? tr("Both plans do the same.")
        : layers == 0      ? tr("The layers are treated alike.")
        : layers == 1
            ? tr("1 of %1 layers is treated differently.").arg(m_document.model().layers.size())
            : tr("%1 of %2 layers are treated differently.").arg(layers).arg(m_document.model().layers.size()));
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
}

void PlanDiffDialog::addRow(const QString& what, const QString& here, const QString& there)
{
    QList<QStandardItem*> row;
    for (const QString& text : {what, here, there}) {
        row << new QStandardItem(text);
        row.back()->setToolTip(text.toHtmlEscaped());
    }
    m_rows->appendRow(row);
}

}  // namespace espalier
