#include "views/plan/sweep_dialog.h"

#include "views/issues/issue_strip.h"
#include "views/plan/pattern_box.h"
#include "views/plan/preset_bar.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace espalier {

namespace {

QDoubleSpinBox* percentBox(const QString& name)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(1, 99);
    box->setDecimals(0);
    box->setSingleStep(5);
    box->setSuffix(SweepDialog::tr(" %"));
    box->setAccessibleName(name);
    return box;
}

}  // namespace

SweepDialog::SweepDialog(const ModelSummary& model, const Recipe& recovery, QWidget* parent)
    : QDialog(parent),
      m_model(model),
      m_recovery(recovery),
      m_preset(makePresetBox()),
      m_pattern(new PatternBox),
      m_from(percentBox(tr("From"))),
      m_to(percentBox(tr("To"))),
      m_steps(new QSpinBox),
      m_what(new QLabel),
      m_issue(new IssueStrip)
{
    setWindowTitle(tr("Sweep"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_steps->setRange(1, 100);
    m_what->setWordWrap(true);
    m_what->setMinimumWidth(420);
    m_what->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_what->setAlignment(Qt::AlignTop);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("P&reset"), m_preset);
    form->addRow(tr("&Pattern"), m_pattern);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&Steps"), m_steps);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_start = buttons->addButton(tr("Start s&weep"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_what);
    column->addWidget(m_issue);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SweepDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pattern, &QComboBox::currentTextChanged, this, &SweepDialog::showWhatRuns);
    for (QDoubleSpinBox* box : {m_from, m_to})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SweepDialog::showWhatRuns);
    connect(m_steps, &QSpinBox::valueChanged, this, &SweepDialog::showWhatRuns);
    setRequest({});
}

void SweepDialog::setRequest(const SweepRequest& request)
{
    m_preset->setCurrentIndex(m_preset->findData(int(request.preset)));
    m_pattern->setCurrentText(QString::fromStdString(request.pattern.text()));
    m_from->setValue(100 * request.from);
    m_to->setValue(100 * request.to);
    m_steps->setValue(request.steps);
    showWhatRuns();
}

SweepRequest SweepDialog::request() const
{
    return {Preset(m_preset->currentData().toInt()), Pattern::parse(m_pattern->currentText().trimmed().toStdString()),
            m_from->value() / 100, m_to->value() / 100, m_steps->value()};
}

void SweepDialog::showWhatRuns()
{
    m_issue->clear();
    m_start->setEnabled(false);
    m_what->clear();
    try {
        const SweepRequest asked = request();
        QStringList levels;
        for (double level : sweepLevels(asked)) levels << percentText(level, 0);
        const QString list = levels.join(QStringLiteral(", "));
        QString text = levels.size() == 1 ? tr("One experiment: %1.").arg(list)
                                          : tr("%1 experiments: %2.").arg(QString::number(levels.size()), list);
        const QString recovery = recoveryText(m_recovery);
        text += ' ' + (recovery.isEmpty() ? tr("Nothing is done to recover accuracy.")
                                          : tr("Each is followed by: %1.").arg(recovery));
        m_what->setText(text);
        const bool fixed = asked.pattern.kind == Pattern::Kind::n_of_m;
        for (QWidget* widget :
             {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_steps)})
            widget->setEnabled(!fixed);
        m_start->setEnabled(true);
    } catch (const Failure& failure) {
        m_issue->tell(failure.issue());
    }
}

void SweepDialog::submit()
{
    try {
        const SweepRequest asked = request();
        sweepSteps(m_model, asked, m_recovery);  // says now what would not fit
        emit requested(asked);
        accept();
    } catch (const Failure& failure) {
        m_issue->tell(failure.issue());
    }
}

}  // namespace espalier
