#include "views/evidence/stress_dialog.h"

#include "core/stress/stress_plan.h"
#include "views/issues/issue_strip.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace espalier {

StressDialog::StressDialog(const std::vector<TestedExperiment>& experiments, std::vector<OperatingProfile> profiles,
                           const StressRequest& usual, QWidget* parent)
    : QDialog(parent),
      m_profiles(std::move(profiles)),
      m_usual(usual),
      m_experiment(new QComboBox),
      m_profile(new QComboBox),
      m_rates(new QLineEdit),
      m_limit(new QDoubleSpinBox),
      m_seconds(new QDoubleSpinBox),
      m_what(new QLabel),
      m_issue(new IssueStrip)
{
    setWindowTitle(tr("Stress test"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const TestedExperiment& each : experiments) m_experiment->addItem(each.name, each.id);
    m_profile->addItem(tr("no profile"), -1);
    for (int i = 0; i < int(m_profiles.size()); ++i)
        m_profile->addItem(QString::fromStdString(m_profiles[std::size_t(i)].name), i);
    auto* about =
        new QLabel(tr("Serves real requests that arrive at random times, with this experiment and with the "
                      "dense model in turns, and finds the highest rate each sustains. Other jobs wait "
                      "meanwhile; close what else keeps the machine busy."));
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setMinimumWidth(440);
    m_what->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_what->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_start = buttons->addButton(tr("&Run test"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(about);
    column->addWidget(makeForm());
    column->addWidget(m_what);
    column->addWidget(m_issue);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StressDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &StressDialog::takeRates);
    connect(m_rates, &QLineEdit::textChanged, this, &StressDialog::showWhatRuns);
    for (QDoubleSpinBox* box : {m_limit, m_seconds})
        connect(box, &QDoubleSpinBox::valueChanged, this, &StressDialog::showWhatRuns);
    takeRates();
}

QWidget* StressDialog::makeForm()
{
    m_experiment->setAccessibleName(tr("Experiment"));
    m_profile->setAccessibleName(tr("Profile"));
    m_rates->setAccessibleName(tr("Requests a second"));
    m_rates->setPlaceholderText(tr("50 and 80 % of what the dense model can do"));
    m_rates->setToolTip(tr("One rate or several, with spaces between"));
    m_limit->setRange(0, 1e6);
    m_limit->setDecimals(3);
    m_limit->setSuffix(tr(" ms"));
    m_limit->setSpecialValueText(tr("ten times what the dense model takes alone"));
    m_limit->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_limit->setAccessibleName(tr("Limit of p99"));
    m_limit->setToolTip(tr("A rate is sustained where 99 of 100 requests are answered within it"));
    m_seconds->setRange(0.5, longestLoadSeconds);
    m_seconds->setDecimals(1);
    m_seconds->setSuffix(tr(" s at most"));
    m_seconds->setValue(m_usual.seconds);
    m_seconds->setAccessibleName(tr("Each load"));
    m_seconds->setToolTip(tr("Longer loads have more requests: p99.9 wants thousands of them"));
    auto* boxes = new QWidget;
    auto* column = new QVBoxLayout(boxes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const Surroundings each :
         {Surroundings::quiet, Surroundings::neighbour, Surroundings::memory, Surroundings::fewer}) {
        auto* check = new QCheckBox(surroundingsName(each));
        check->setProperty("surroundings", int(each));
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, &StressDialog::showWhatRuns);
        m_surroundings << check;
        column->addWidget(check);
    }
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Experiment"), m_experiment);
    form->addRow(tr("&Profile"), m_profile);
    form->addRow(tr("Re&quests a second"), m_rates);
    form->addRow(tr("&Limit of p99"), m_limit);
    form->addRow(tr("&Surroundings"), boxes);
    form->addRow(tr("Each l&oad"), m_seconds);
    return box;
}

void StressDialog::choose(const QString& experiment, const std::string& profile)
{
    m_experiment->setCurrentIndex(std::max(0, m_experiment->findData(experiment)));
    const int place = m_profile->findText(QString::fromStdString(profile));
    m_profile->setCurrentIndex(place >= 0 ? place : m_profile->count() > 1 ? 1 : 0);
}

/// What the profile says, to be changed.
void StressDialog::takeRates()
{
    const int place = m_profile->currentData().toInt();
    StressRequest request = m_usual;
    if (place >= 0) takeProfile(request, m_profiles[std::size_t(place)]);
    QStringList rates;
    for (const double rate : request.rates) rates << QLocale().toString(rate, 'g', 6);
    m_rates->setText(rates.join(' '));
    m_limit->setValue(request.p99LimitMs.value_or(0));
    m_surroundings.back()->setEnabled(request.threads > 1);
    m_surroundings.back()->setChecked(request.threads > 1);
    m_surroundings.back()->setToolTip(
        request.threads > 1 ? QString() : tr("One thread serves already; there is no run with fewer."));
    showWhatRuns();
}

StressRequest StressDialog::request() const
{
    StressRequest made = m_usual;
    if (const int place = m_profile->currentData().toInt(); place >= 0)
        takeProfile(made, m_profiles[std::size_t(place)]);
    made.rates.clear();
    for (const QString& text : m_rates->text().split(' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        made.rates.push_back(QLocale().toDouble(text, &isNumber));
        if (!isNumber)
            throw Failure("stress.bad_value", "rate", {{"found", text.toStdString()}, {"expected", "a number"}});
    }
    made.p99LimitMs = m_limit->value() > 0 ? std::optional(m_limit->value()) : std::nullopt;
    made.seconds = m_seconds->value();
    made.surroundings.clear();
    for (const QCheckBox* check : m_surroundings)
        if (check->isChecked() && check->isEnabled())
            made.surroundings.push_back(Surroundings(check->property("surroundings").toInt()));
    return made;
}

void StressDialog::showWhatRuns()
{
    m_issue->clear();
    m_what->clear();
    m_start->setEnabled(false);
    try {
        const StressRequest asked = request();
        checkStress(asked);
        const StressSize size = sizeOf(asked);
        m_what->setText(tr("%1 loads, and a search for the highest rate: about %2 at most, with %3 at a time.")
                            .arg(size.loads)
                            .arg(durationText(size.seconds),
                                 asked.threads == 1 ? tr("1 request") : tr("%1 requests").arg(asked.threads)));
        m_start->setEnabled(m_experiment->count() > 0);
        if (!asked.rates.empty() && size.fewest < fewLoadRequests)
            m_issue->say(Severity::warning,
                         tr("A load of %1 requests tells little of its p99: give each load more seconds.")
                             .arg(countText(size.fewest)));
    } catch (const Failure& failure) {
        m_issue->tell(failure.issue());
    }
}

void StressDialog::submit()
{
    showWhatRuns();
    if (!m_start->isEnabled()) return;
    emit requested(m_experiment->currentData().toString(), request());
    accept();
}

}  // namespace espalier
