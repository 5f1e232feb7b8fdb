#include "views/plan/sweep_dialog.h"

#include "views/criterion/criterion_box.h"
#include "views/issues/issue_strip.h"
#include "views/plan/pattern_box.h"
#include "views/plan/percent_box.h"
#include "views/plan/preset_box.h"
#include "views/plan_document/rule_edit.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// "37.5 %", "30 %".
QString levelText(double level)
{
    const double percent = 100 * level;
    return percentText(level, std::abs(percent - std::round(percent)) < 0.05 ? 0 : 1);
}

}  // namespace

SweepDialog::SweepDialog(const ModelSummary& model, const Recipe& recovery, QWidget* parent)
    : QDialog(parent),
      m_model(model),
      m_recovery(recovery),
      m_preset(new PresetBox),
      m_pattern(new PatternBox),
      m_criterion(new CriterionBox),
      m_from(new PercentBox(tr("From"), 1)),
      m_to(new PercentBox(tr("To"), 1)),
      m_steps(new QSpinBox),
      m_protect(new QCheckBox(tr("&Leave first and last layer dense"))),
      m_what(new QLabel),
      m_issue(new IssueStrip)
{
    setWindowTitle(tr("Sweep"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setMinimumWidth(420);
    m_what->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_what->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_start = buttons->addButton(tr("Start s&weep"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(makeForm());
    column->addWidget(m_what);
    column->addWidget(m_issue);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SweepDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &SweepDialog::showWhatRuns);
    connect(m_pattern, &QComboBox::currentTextChanged, this, &SweepDialog::showWhatRuns);
    connect(m_criterion, &QComboBox::currentIndexChanged, this, &SweepDialog::showWhatRuns);
    for (PercentBox* box : {m_from, m_to})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SweepDialog::showWhatRuns);
    connect(m_steps, &QSpinBox::valueChanged, this, &SweepDialog::showWhatRuns);
    connect(m_protect, &QCheckBox::toggled, this, &SweepDialog::showWhatRuns);
    setCriterion(LayerRule().criterion);
    setRequest({});
}

QWidget* SweepDialog::makeForm()
{
    m_steps->setRange(1, 100);
    m_steps->setAccessibleName(tr("Steps"));
    m_protect->setToolTip(tr("They are small and matter most; their sparsity is then not part of the total"));
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("P&reset"), m_preset);
    form->addRow(tr("&Pattern"), m_pattern);
    form->addRow(tr("Rank &by"), m_criterion);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&Steps"), m_steps);
    form->addRow({}, m_protect);
    return box;
}

void SweepDialog::setRequest(const SweepRequest& request)
{
    m_preset->setPreset(request.preset);
    m_pattern->setCurrentText(QString::fromStdString(request.pattern.text()));
    m_from->setFraction(request.from);
    m_to->setFraction(request.to);
    m_steps->setValue(request.steps);
    m_protect->setChecked(request.protect == Protect::first_and_last);
    showWhatRuns();
}

void SweepDialog::setCriterion(const std::string& criterion) { m_criterion->setCriterion(criterion); }

void SweepDialog::setSecondsEach(std::optional<SecondsRange> seconds)
{
    m_secondsEach = seconds;
    showWhatRuns();
}

SweepRequest SweepDialog::request() const
{
    return {m_preset->preset(), Pattern::parse(m_pattern->currentText().trimmed().toStdString()),
            m_from->fraction(), m_to->fraction(),
            m_steps->value(),   m_protect->isChecked() ? Protect::first_and_last : Protect::none};
}

QString SweepDialog::whatRuns(const std::vector<double>& levels) const
{
    QStringList list;
    for (double level : levels) list << levelText(level);
    QStringList lines;
    lines << (levels.size() == 1 ? tr("One experiment: %1.").arg(list.front())
                                 : tr("%1 experiments: %2.").arg(countText(std::int64_t(levels.size())), joined(list)));
    const QString recovery = recoveryText(m_recovery);
    lines << (recovery.isEmpty() ? tr("Nothing is done to recover accuracy.")
                                 : tr("Each is followed by: %1.").arg(recovery));
    if (m_secondsEach) {
        const double count = double(levels.size());
        lines << tr("About %1 to %2 in all, going by experiments that are done.")
                     .arg(durationText(count * m_secondsEach->first), durationText(count * m_secondsEach->second));
    }
    return lines.join('\n');
}

void SweepDialog::showWhatRuns()
{
    m_issue->clear();
    m_start->setEnabled(false);
    m_what->clear();
    try {
        const SweepRequest asked = request();
        const bool fixed = asked.pattern.kind == Pattern::Kind::n_of_m;
        for (QWidget* widget :
             {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_steps)})
            widget->setEnabled(!fixed);
        allowCriteria(asked.pattern);
        m_what->setText(whatRuns(sweepLevels(asked)));
        sweepPlans(m_model, asked, m_recovery);  // says now what would not fit
        m_start->setEnabled(true);
    } catch (const Failure& failure) {
        Issue issue = failure.issue();
        if (issue.code == "usage.bad_range" && issue.where == "to") {
            issue.where = tr("To").toStdString();
            issue.details["allowed"] = tr("%1 to 99 %").arg(percentText(m_from->fraction(), 0)).toStdString();
            issue.details["found"] = percentText(m_to->fraction(), 0).toStdString();
        }
        m_issue->tell(issue);
    }
}

void SweepDialog::allowCriteria(const Pattern& pattern)
{
    const std::vector<Cut> cuts{{pattern, 0.5}};
    m_criterion->allow([&](const std::string& name) { return canRank(name, cuts); },
                       tr("This pattern removes more than whole channels."));
    if (!canRank(m_criterion->criterion(), cuts)) setCriterion(LayerRule().criterion);
}

void SweepDialog::submit()
{
    showWhatRuns();
    if (!m_start->isEnabled()) return;
    emit requested(request(), m_criterion->criterion());
    accept();
}

}  // namespace espalier
