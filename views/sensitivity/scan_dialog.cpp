#include "views/sensitivity/scan_dialog.h"

#include "core/estimate/joint_plans.h"
#include "core/sparsity/plan.h"
#include "views/criterion/criterion_box.h"
#include "views/issues/issue_strip.h"
#include "views/words/numbers.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// What stands between commas or spaces.
QStringList listed(const QString& text)
{
    return QString(text).replace(',', ' ').replace(';', ' ').split(' ', Qt::SkipEmptyParts);
}

QString usualLevelsText(const char* pattern)
{
    QStringList levels;
    for (const double level : usualLevels(Pattern::parse(pattern)))
        levels << QString::number(100 * level);  // as it is typed
    return levels.join(' ');
}

}  // namespace

ScanDialog::ScanDialog(const ModelSummary& model, const ScanResult& known, std::int64_t mostImages, QWidget* parent)
    : QDialog(parent),
      m_model(model),
      m_known(known),
      m_others(new QLineEdit),
      m_levels(new QLineEdit),
      m_images(new QSpinBox),
      m_criterion(new CriterionBox),
      m_what(new QLabel),
      m_issue(new IssueStrip)
{
    setWindowTitle(tr("Scan layers"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about =
        new QLabel(tr("Cuts each layer alone at several levels, with all others dense, and measures what that "
                      "does to the answers and to the time. Nothing is changed in the plan."));
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setMinimumWidth(420);
    m_what->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_what->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_start = buttons->addButton(tr("Start &scan"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(about);
    column->addWidget(makeForm(mostImages));
    column->addWidget(m_what);
    column->addWidget(m_issue);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScanDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* line : {m_others, m_levels})
        connect(line, &QLineEdit::textChanged, this, &ScanDialog::showWhatRuns);
    connect(m_images, &QSpinBox::valueChanged, this, &ScanDialog::showWhatRuns);
    connect(m_criterion, &QComboBox::currentIndexChanged, this, &ScanDialog::showWhatRuns);
    m_criterion->setCriterion(LayerRule().criterion);
    showWhatRuns();
}

QWidget* ScanDialog::makePatterns()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto fitting = usualScanPatterns(m_model);
    for (const auto& [name, words] :
         {std::pair("unstructured", tr("Single weights (&unstructured)")), std::pair("channel", tr("Whole &channels")),
          std::pair("head", tr("Attention &heads"))}) {
        auto* check = new QCheckBox(words);
        const bool fits = std::find(fitting.begin(), fitting.end(), Pattern::parse(name)) != fitting.end();
        check->setProperty("pattern", QString::fromLatin1(name));
        check->setChecked(fits);
        check->setEnabled(fits);
        if (!fits) check->setToolTip(tr("No layer of this model takes it"));
        connect(check, &QCheckBox::toggled, this, &ScanDialog::showWhatRuns);
        m_patterns << check;
        column->addWidget(check);
    }
    m_others->setPlaceholderText(tr("others, such as 2:4 block:4x1"));
    m_others->setAccessibleName(tr("Other patterns"));
    column->addWidget(m_others);
    return box;
}

QWidget* ScanDialog::makeForm(std::int64_t mostImages)
{
    const int most = int(std::clamp<std::int64_t>(mostImages, 1, 100'000'000));
    m_images->setRange(1, most);
    m_images->setSingleStep(500);
    m_images->setGroupSeparatorShown(true);
    m_images->setValue(int(std::min<std::int64_t>(usualScanImages, most)));
    m_images->setAccessibleName(tr("Images"));
    m_images->setSuffix(tr(" of %1").arg(countText(most)));
    m_images->setToolTip(tr("The first so many of the validation set. More make intervals narrower and take longer"));
    m_levels->setAccessibleName(tr("Levels in percent"));
    m_levels->setPlaceholderText(usualLevelsText("unstructured"));
    m_levels->setToolTip(
        tr("Sparsities in percent with spaces between. Left empty: %1 for weights, %2 for channels and "
           "heads. N:M patterns have their own")
            .arg(usualLevelsText("unstructured"), usualLevelsText("channel")));
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Patterns"), makePatterns());
    form->addRow(tr("&Levels (%)"), m_levels);
    form->addRow(tr("&Images"), m_images);
    form->addRow(tr("Rank &by"), m_criterion);
    return box;
}

ScanRequest ScanDialog::request() const
{
    ScanRequest request;
    request.criterion = m_criterion->criterion();
    for (const QCheckBox* check : m_patterns)
        if (check->isChecked())
            request.patterns.push_back(Pattern::parse(check->property("pattern").toString().toStdString()));
    for (const QString& text : listed(m_others->text()))
        if (const Pattern other = Pattern::parse(text.toStdString());
            std::find(request.patterns.begin(), request.patterns.end(), other) == request.patterns.end())
            request.patterns.push_back(other);
    for (const QString& text : listed(QString(m_levels->text()).remove('%'))) {
        bool isNumber = false;
        const double percent = text.toDouble(&isNumber);
        if (!isNumber)
            throw Failure("plan.bad_sparsity", "levels", {{"found", text.toStdString()}, {"reason", "range"}});
        request.levels.push_back(percent / 100);
    }
    return request;
}

std::int64_t ScanDialog::images() const { return m_images->value(); }

void ScanDialog::showWhatRuns()
{
    m_issue->clear();
    m_start->setEnabled(false);
    m_what->clear();
    try {
        const ScanRequest asked = request();
        if (asked.patterns.empty()) return m_what->setText(tr("Choose at least one pattern."));
        const auto points = scanPoints(m_model, asked);
        const auto [unknown, joint] = missingOf(points, m_known, images());
        const QString all = countText(std::int64_t(points.size())), left = countText(std::int64_t(unknown.size()));
        if (unknown.empty() && !joint.empty())
            m_what->setText(tr("All %1 cuts of that are known. %2 plans made of them are measured as a whole, to see "
                               "whether what single cuts cost adds up.")
                                .arg(all)
                                .arg(joint.size()));
        else if (unknown.empty())
            m_what->setText(tr("All %1 cuts of that are known on as many images.").arg(all));
        else
            m_what->setText(unknown.size() == points.size()
                                ? tr("%1 cuts: about as many runs over %2 images.").arg(all, countText(images()))
                                : tr("%1 cuts, %2 of them not known yet: about as many runs over %3 images.")
                                      .arg(all, left, countText(images())));
        m_start->setEnabled(!unknown.empty() || !joint.empty());
        if (images() < fewScanImages)
            m_issue->tell({Severity::warning, "scan.few_images", "", {{"images", std::to_string(images())}}});
    } catch (const Failure& failure) {
        m_issue->tell(failure.issue());
    }
}

void ScanDialog::submit()
{
    showWhatRuns();
    if (!m_start->isEnabled()) return;
    emit requested(request(), images());
    accept();
}

}  // namespace espalier
