#include "views/evidence/profile_dialog.h"

#include "views/issues/issue_strip.h"
#include "views/words/messages.h"
#include "views/words/names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace espalier {

namespace {

constexpr double megabyte = 1e6;

/// What a field shows of a figure; 0 where there is none.
double shownLimit(const std::optional<double>& value, double unit, int decimals)
{
    const double digits = std::pow(10.0, decimals);
    return value ? std::round(*value / unit * digits) / digits : 0;
}

/// The figure as it was where the field was not touched.
std::optional<double> limitOf(const QDoubleSpinBox& field, const std::optional<double>& was, double unit = 1)
{
    if (std::abs(field.value() - shownLimit(was, unit, field.decimals())) < 1e-9) return was;
    return field.value() > 0 ? std::optional(field.value() * unit) : std::nullopt;
}

std::optional<double> asDouble(const std::optional<std::int64_t>& value)
{
    return value ? std::optional(double(*value)) : std::nullopt;
}

/// Contradictions in the words of the form; empty for anything else.
QString contradictionText(const Issue& issue)
{
    const auto reason = issue.details.find("reason");
    if (issue.code != "profile.contradiction" || reason == issue.details.end()) return {};
    if (reason->second == "peak_below_average")
        return ProfileDialog::tr("The peak is lower than the average: raise the peak, or lower the average.");
    if (reason->second == "no_memory_left")
        return ProfileDialog::tr("What runs beside the model takes all of the memory: nothing would be left for it.");
    if (reason->second == "beside_what")
        return ProfileDialog::tr("Something runs beside the model, but how much memory there is in all is not said.");
    return {};
}

}  // namespace

ProfileDialog::ProfileDialog(const OperatingProfile& profile, const QStringList& taken, QWidget* parent)
    : QDialog(parent),
      m_profile(profile),
      m_taken(taken),
      m_name(new QLineEdit),
      m_device(new QLineEdit),
      m_currency(new QLineEdit),
      m_runtime(new QComboBox),
      m_threads(new QSpinBox),
      m_batch(new QSpinBox),
      m_classes(new QPlainTextEdit),
      m_issue(new IssueStrip)
{
    setWindowTitle(tr("Operating profile"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about =
        new QLabel(tr("Where the model is to run, and what it has to keep to there. What is left empty asks "
                      "for nothing."));
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_ok = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(about);
    column->addWidget(makeForm());
    column->addWidget(m_issue);
    column->addWidget(buttons);
    fill();
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* line : {m_name, m_device, m_currency})
        connect(line, &QLineEdit::textChanged, this, &ProfileDialog::check);
    for (QSpinBox* box : {m_threads, m_batch}) connect(box, &QSpinBox::valueChanged, this, &ProfileDialog::check);
    for (QDoubleSpinBox* box : {m_average, m_peak, m_p99, m_memory, m_beside, m_accuracy, m_price, m_watts})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ProfileDialog::check);
    connect(m_runtime, &QComboBox::currentIndexChanged, this, &ProfileDialog::check);
    connect(m_classes, &QPlainTextEdit::textChanged, this, &ProfileDialog::check);
    check();
    m_name->setFocus();
}

QDoubleSpinBox* ProfileDialog::addLimit(const QString& name, const QString& suffix, double most, int decimals,
                                        const QString& tip)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(0, most);
    box->setDecimals(decimals);
    box->setSuffix(' ' + suffix);
    box->setSpecialValueText(tr("any"));
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    return box;
}

QWidget* ProfileDialog::makeForm()
{
    m_average = addLimit(tr("Requests a second on average"), tr("/s on average"), 1e6, 2,
                         tr("Over a day: what it costs is reckoned by it"));
    m_peak = addLimit(tr("Requests a second at the peak"), tr("/s at the peak"), 1e6, 2,
                      tr("What has to be served within the limit of latency"));
    m_p99 = addLimit(tr("p99 latency"), tr("ms"), 1e6, 3, tr("From a request's arrival to its answer, of 99 in 100"));
    m_memory = addLimit(tr("Memory"), tr("MB in all"), 1e7, 1, tr("Of the device"));
    m_beside = addLimit(tr("Memory beside the model"), tr("MB beside"), 1e7, 1, tr("Of it, what other programs take"));
    m_beside->setSpecialValueText(tr("nothing beside"));
    m_accuracy = addLimit(tr("Lowest accuracy"), tr("%"), 100, 2, tr("Of all samples"));
    m_price = addLimit(tr("Price"), tr("an hour"), 1e6, 4, tr("Of one device"));
    m_price->setSpecialValueText(tr("not known"));
    m_watts = addLimit(tr("Watts"), tr("W"), 1e5, 1,
                       tr("Of one device at work; where it is not given, energy is reckoned from operations"));
    m_watts->setSpecialValueText(tr("not known"));
    m_name->setMinimumWidth(280);
    m_name->setAccessibleName(tr("Name"));
    m_device->setAccessibleName(tr("Device"));
    m_device->setPlaceholderText(tr("in your words: Raspberry Pi 4, one core"));
    m_runtime->setAccessibleName(tr("Judged by"));
    m_runtime->addItem(tr("the fastest variant that was measured"), QString());
    for (const char* truth : {"masked", "compacted", "sparse", "deployed"})
        m_runtime->addItem(truthName(truth), QString::fromLatin1(truth));
    m_threads->setRange(1, 1024);
    m_threads->setAccessibleName(tr("Threads"));
    m_threads->setToolTip(tr("Each serves one request at a time"));
    m_batch->setRange(1, 4096);
    m_batch->setAccessibleName(tr("Batch"));
    m_batch->setToolTip(tr("Samples in a request"));
    m_currency->setMaximumWidth(64);
    m_currency->setAccessibleName(tr("Currency"));
    m_classes->setAccessibleName(tr("Lowest accuracy of classes"));
    m_classes->setPlaceholderText(tr("a class a line, as  shirt = 80"));
    m_classes->setTabChangesFocus(true);
    m_classes->setFixedHeight(3 * fontMetrics().lineSpacing() + 12);
    const auto pair = [](QWidget* first, QWidget* second) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(first, 1);
        row->addWidget(second, 1);
        return row;
    };
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [form](const QString& text, QWidget* first, QLayout* fields) {
        auto* label = new QLabel(text);
        label->setBuddy(first);
        form->addRow(label, fields);
    };
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Device"), m_device);
    form->addRow(tr("&Judged by"), m_runtime);
    m_threads->setPrefix(tr("threads: "));
    m_batch->setPrefix(tr("batch: "));
    addRow(tr("&Serves with"), m_threads, pair(m_threads, m_batch));
    addRow(tr("&Requests"), m_average, pair(m_average, m_peak));
    form->addRow(tr("p&99 latency"), m_p99);
    addRow(tr("&Memory"), m_memory, pair(m_memory, m_beside));
    form->addRow(tr("Lowest &accuracy"), m_accuracy);
    form->addRow(tr("…of &classes"), m_classes);
    auto* money = new QHBoxLayout;
    money->setSpacing(8);
    money->addWidget(m_price, 1);
    money->addWidget(m_currency);
    addRow(tr("&Price"), m_price, money);
    form->addRow(tr("&Watts"), m_watts);
    return box;
}

void ProfileDialog::fill()
{
    const OperatingProfile& from = m_profile;
    const auto show = [](QDoubleSpinBox* box, const std::optional<double>& value, double unit = 1) {
        box->setValue(shownLimit(value, unit, box->decimals()));
    };
    m_name->setText(QString::fromStdString(from.name));
    m_device->setText(QString::fromStdString(from.device));
    m_runtime->setCurrentIndex(std::max(0, m_runtime->findData(QString::fromStdString(from.runtime))));
    m_threads->setValue(from.threads);
    m_batch->setValue(from.batch);
    show(m_average, from.requestsPerSecond);
    show(m_peak, from.peakRequestsPerSecond);
    show(m_p99, from.p99LimitMs);
    show(m_memory, asDouble(from.memoryBytes), megabyte);
    show(m_beside, double(from.otherMemoryBytes), megabyte);
    show(m_accuracy, from.accuracyFloor, 0.01);
    show(m_price, from.pricePerHour);
    show(m_watts, from.watts);
    m_currency->setText(QString::fromStdString(from.currency));
    QStringList lines;
    for (const auto& [name, floor] : from.classFloors)
        lines << tr("%1 = %2").arg(QString::fromStdString(name), QLocale().toString(100 * floor, 'g', 6));
    m_classes->setPlainText(lines.join('\n'));
}

std::map<std::string, double> ProfileDialog::classFloors() const
{
    std::map<std::string, double> floors;
    for (const QString& line : m_classes->toPlainText().split('\n', Qt::SkipEmptyParts)) {
        const qsizetype equals = line.lastIndexOf('=');
        bool isNumber = false;
        const double percent = QLocale().toDouble(line.mid(equals + 1).remove('%').trimmed(), &isNumber);
        const std::string name = line.left(std::max<qsizetype>(0, equals)).trimmed().toStdString();
        if (!isNumber || name.empty())
            throw Failure("profile.bad_value", "class_floors",
                          {{"found", line.trimmed().toStdString()}, {"expected", "class = percent"}});
        floors[name] = percent / 100;
    }
    return floors;
}

OperatingProfile ProfileDialog::profile() const
{
    OperatingProfile made = m_profile;
    made.name = m_name->text().trimmed().toStdString();
    made.device = m_device->text().trimmed().toStdString();
    made.runtime = m_runtime->currentData().toString().toStdString();
    made.threads = m_threads->value();
    made.batch = m_batch->value();
    made.requestsPerSecond = limitOf(*m_average, m_profile.requestsPerSecond);
    made.peakRequestsPerSecond = limitOf(*m_peak, m_profile.peakRequestsPerSecond);
    made.p99LimitMs = limitOf(*m_p99, m_profile.p99LimitMs);
    const auto memory = limitOf(*m_memory, asDouble(m_profile.memoryBytes), megabyte);
    made.memoryBytes = memory ? std::optional<std::int64_t>(std::llround(*memory)) : std::nullopt;
    made.otherMemoryBytes = std::llround(limitOf(*m_beside, double(m_profile.otherMemoryBytes), megabyte).value_or(0));
    made.accuracyFloor = limitOf(*m_accuracy, m_profile.accuracyFloor, 0.01);
    made.pricePerHour = limitOf(*m_price, m_profile.pricePerHour);
    made.watts = limitOf(*m_watts, m_profile.watts);
    made.currency = m_currency->text().trimmed().toStdString();
    made.classFloors = classFloors();
    return made;
}

void ProfileDialog::check()
{
    m_issue->clear();
    m_ok->setEnabled(false);
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return;  // nobody has to be told that
    if (m_taken.contains(name))
        return m_issue->say(Severity::error, tr("Another profile is called “%1” already.").arg(name));
    try {
        checkProfile(profile());
        m_ok->setEnabled(true);
    } catch (const Failure& failure) {
        const QString text = contradictionText(failure.issue());
        m_issue->say(Severity::error, text.isEmpty() ? messageFor(failure.issue()).cause : text);
    }
}

void ProfileDialog::submit()
{
    check();
    if (!m_ok->isEnabled()) return;
    emit kept(profile());
    accept();
}

}  // namespace espalier
