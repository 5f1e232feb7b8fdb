// What the page "Decision" is made of and what it shows.

#include "core/log/deployable.h"
#include "views/charts/empty_page.h"
#include "views/decision/decision_model.h"
#include "views/decision/decision_panel.h"
#include "views/decision/words_delegate.h"
#include "views/issues/issue_strip.h"
#include "views/session/experiment_selection.h"
#include "views/style/wrapping_row.h"
#include "views/words/decision_words.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace espalier {

namespace {

constexpr int side = 16;

QLabel* plainLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setObjectName(name);
    return label;
}

void enlarge(QLabel* label, double factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
}

QString figuresText(const Experiment& experiment)
{
    QStringList parts{accuracyText(experiment.accuracy.final(), experiment.accuracy.ci95)};
    if (!experiment.baseline)
        parts << DecisionPanel::tr("%1 points from dense")
                     .arg(pointsText(experiment.accuracy.final() - experiment.accuracy.dense));
    if (const auto [truth, latency] = deployableLatency(experiment); latency && !experiment.baseline)
        parts << DecisionPanel::tr("%1 of dense (%2)")
                     .arg(ratioText(latency->ratio, latency->ratioCi95), truthName(truth));
    parts << DecisionPanel::tr("%1 stored").arg(bytesText(experiment.memory.weightsStored));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QWidget* DecisionPanel::makeEmpty()
{
    m_empty = new EmptyPage;
    m_empty->title()->setObjectName(QStringLiteral("decisionEmptyTitle"));
    m_empty->text()->setObjectName(QStringLiteral("decisionEmptyText"));
    m_decideEmpty = new QPushButton(tr("Decide on the Selected Experiment"));
    m_decideEmpty->setObjectName(QStringLiteral("decideOnSelected"));
    m_empty->addWidget(m_decideEmpty);
    return m_empty;
}

QWidget* DecisionPanel::makeHead()
{
    m_name = plainLabel(QStringLiteral("decisionName"));
    enlarge(m_name, 1.25);
    m_state = plainLabel(QStringLiteral("decisionState"));
    m_state->setWordWrap(false);
    m_facts = plainLabel(QStringLiteral("decisionFacts"));
    m_decide = new QPushButton(tr("Decide on the Selected"));
    m_versions = new QPushButton(tr("Versions…"));
    m_versions->setToolTip(tr("Every decision that was saved, and what changed from one to the next"));
    m_report = new QPushButton(tr("Export Report…"));
    m_save = new QPushButton(tr("Save Decision"));
    m_save->setObjectName(QStringLiteral("saveDecision"));
    m_by = new QLineEdit;
    m_by->setAccessibleName(tr("Decided by"));
    m_by->setMaxLength(longestDecider);
    m_why = new QPlainTextEdit;
    m_why->setAccessibleName(tr("Why"));
    m_why->setPlaceholderText(tr("Why this one, in your own words"));
    m_why->setTabChangesFocus(true);
    m_why->setFixedHeight(3 * fontMetrics().lineSpacing() + 14);

    auto* head = new QWidget;
    auto* names = new QHBoxLayout;
    names->setSpacing(12);
    names->addWidget(m_name, 1);
    names->addWidget(m_state);
    auto* buttons = new WrappingRow(8);
    for (QWidget* button : std::initializer_list<QWidget*>{m_save, m_decide, m_versions, m_report})
        buttons->addWidget(button);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(12);
    auto* byLabel = new QLabel(tr("Decided &by"));
    byLabel->setBuddy(m_by);
    auto* whyLabel = new QLabel(tr("&Why"));
    whyLabel->setBuddy(m_why);
    form->addRow(byLabel, m_by);
    form->addRow(whyLabel, m_why);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(side, 12, side, 8);
    column->setSpacing(8);
    column->addLayout(names);
    column->addWidget(m_facts);
    column->addLayout(form);
    column->addLayout(buttons);
    return head;
}

void DecisionPanel::makeTree()
{
    m_tree = new QTreeView;
    m_tree->setObjectName(QStringLiteral("decisionTree"));
    m_tree->setAccessibleName(tr("Reasons, alternatives and doubts"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new WordsDelegate(m_tree));
    m_tree->setWordWrap(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    m_tree->setIndentation(12);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setColumnWidth(DecisionModel::Subject, 190);
    // Rows are as high as the words in them take: they are laid out anew when the column changes.
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, [this] { m_tree->doItemsLayout(); });
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_draft, &DecisionDraft::changed, m_tree, [this] { m_tree->doItemsLayout(); });
    const auto spanParts = [this] {
        for (int part = 0; part < m_model->rowCount(); ++part) m_tree->setFirstColumnSpanned(part, {}, true);
    };
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, spanParts);
    spanParts();
}

QWidget* DecisionPanel::makeRecord()
{
    makeTree();
    auto* record = new QWidget;
    auto* column = new QVBoxLayout(record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_expired);
    column->addWidget(makeHead());
    column->addWidget(m_tree, 1);
    return record;
}

void DecisionPanel::showDraft()
{
    const auto& decision = m_draft->decision();
    m_place->setCurrentIndex(decision ? 1 : 0);
    setFocusProxy(decision ? static_cast<QWidget*>(m_tree) : m_decideEmpty);
    if (decision) {
        const QSignalBlocker by(m_by), why(m_why);
        if (const QString text = QString::fromStdString(decision->by); text != m_by->text()) m_by->setText(text);
        if (const QString text = QString::fromStdString(decision->note); text != m_why->toPlainText())
            m_why->setPlainText(text);
    }
    const bool write = canWrite();
    m_model->setEditable(write);
    m_by->setReadOnly(!write);
    m_why->setReadOnly(!write);
    showChoice();
    showState();
}

void DecisionPanel::showState()
{
    const auto& decision = m_draft->decision();
    std::vector<Remark> expired;
    if (decision) {
        const Experiment* experiment = m_source.find(QString::fromStdString(decision->experiment));
        m_name->setText(QString::fromStdString(experiment ? experiment->name : decision->name));
        m_facts->setText(!experiment           ? tr("This experiment is no longer there.")
                         : experiment->trashed ? tr("This experiment lies in the trash.")
                                               : figuresText(*experiment));
        try {
            if (m_draft->kept() && m_open)
                expired = expiredBy(*m_draft->kept(),
                                    m_source.today(m_environment.value_or(std::map<std::string, std::string>())));
        } catch (const Failure&) {
            expired.clear();  // what the log cannot say now it says where it is asked for more
        }
        // Number and time are the log's: steps that were undone and redone carry those they were made from.
        const Decision& told = m_draft->isChanged() ? *decision : *m_draft->kept();
        m_state->setText(m_draft->isChanged() ? tr("Not saved yet")
                         : !m_environment     ? tr("Saved, version %1").arg(told.version)
                         : expired.empty()    ? tr("Holds, version %1").arg(told.version)
                                              : tr("Expired, version %1").arg(told.version));
        m_state->setToolTip(decidedText(told).toHtmlEscaped());
    }
    QStringList reasons;
    for (const Remark& each : expired) reasons << expiryText(each);
    if (reasons.isEmpty())
        m_expired->clear();
    else
        m_expired->say(Severity::warning, tr("This decision has expired: measure again before relying on it. %1")
                                              .arg(reasons.join(QLatin1Char(' '))));
    m_save->setEnabled(canWrite() && m_draft->isChanged());
    m_versions->setEnabled(m_draft->kept().has_value());
}

void DecisionPanel::showChoice()
{
    const QString id = candidate();
    const Experiment* experiment = id.isEmpty() ? nullptr : m_source.find(id);
    const bool here = experiment && m_draft->decision() && m_draft->decision()->experiment == experiment->id;
    const bool can = experiment && canWrite();
    m_decide->setEnabled(can);
    m_decideEmpty->setEnabled(can);
    m_decide->setText(here ? tr("Reason Again") : tr("Decide on the Selected"));
    const QString name = experiment ? QString::fromStdString(experiment->name) : QString();
    m_decide->setToolTip(
        (here         ? tr("Makes reasons, alternatives and doubts anew from what is known now; your words stay")
         : experiment ? tr("Decide on %1 in place of this one").arg(name)
                      : tr("Select one experiment that is done"))
            .toHtmlEscaped());
    m_empty->say(tr("Nothing has been decided yet"),
                 !canWrite() && m_open ? tr("This workspace can only be read here, so nothing can be decided.")
                 : experiment ? tr("Selected is %1. Deciding on it records why: a reason for every layer, what "
                                   "else there was, and what is "
                                   "still open, made from the measurements and yours to edit.")
                                    .arg(name)
                              : tr("Select an experiment that is done, in the table or in a chart, and decide "
                                   "on it: reasons, alternatives "
                                   "and open doubts are made from the measurements, and yours to edit."));
}

}  // namespace espalier
