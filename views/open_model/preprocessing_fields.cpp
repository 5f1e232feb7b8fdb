#include "views/open_model/preprocessing_fields.h"

#include "core/base/issue.h"
#include "core/job/parse_fields.h"
#include "views/words/numbers.h"
#include "views/words/preview_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace espalier {

namespace {

const char* const findOut = "";
const char* const own = "own";

std::vector<PreprocessingTrial> usualWays()
{
    return {{"imagenet", {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}},
            {"half", {0.5}, {0.5}},
            {"none", {0}, {1}},
            {"bytes", {0}, {1 / 255.0}}};
}

}  // namespace

PreprocessingFields::PreprocessingFields(QWidget* parent)
    : QWidget(parent), m_way(new QComboBox), m_mean(new QLineEdit), m_std(new QLineEdit)
{
    m_way->setAccessibleName(tr("Normalisation"));
    m_mean->setAccessibleName(tr("Mean"));
    m_std->setAccessibleName(tr("Deviation"));
    m_way->setToolTip(tr("Try the usual ways and take the one the model does best with, or choose one"));
    m_mean->setToolTip(
        tr("Pixels are scaled to 0..1, then mean is taken off and the rest divided by the deviation, as in training"));
    m_std->setToolTip(m_mean->toolTip());
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_way->setMinimumContentsLength(20);
    auto* values = new QHBoxLayout;
    values->setSpacing(8);
    auto* mean = new QLabel(tr("m&ean"));
    auto* std = new QLabel(tr("de&viation"));
    mean->setBuddy(m_mean);
    std->setBuddy(m_std);
    values->addWidget(mean);
    values->addWidget(m_mean, 1);
    values->addWidget(std);
    values->addWidget(m_std, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_way);
    column->addLayout(values);
    setFocusProxy(m_way);
    forget();
    connect(m_way, &QComboBox::activated, this, &PreprocessingFields::choose);
    connect(m_mean, &QLineEdit::textEdited, this, &PreprocessingFields::typed);
    connect(m_std, &QLineEdit::textEdited, this, &PreprocessingFields::typed);
    connect(m_mean, &QLineEdit::textChanged, this, &PreprocessingFields::changed);
    connect(m_std, &QLineEdit::textChanged, this, &PreprocessingFields::changed);
}

std::vector<double> PreprocessingFields::mean() const
{
    return parseNumbers(meanText().toStdString(), tr("Mean").toStdString());
}

std::vector<double> PreprocessingFields::std() const
{
    const auto numbers = parseNumbers(stdText().toStdString(), tr("Deviation").toStdString());
    if (std::any_of(numbers.begin(), numbers.end(), [](double value) { return !(value > 0); }))
        throw Failure("usage.bad_range", tr("Deviation").toStdString(),
                      {{"found", stdText().toStdString()}, {"allowed", tr("above 0").toStdString()}});
    return numbers;
}

QString PreprocessingFields::meanText() const { return m_mean->text().trimmed(); }
QString PreprocessingFields::stdText() const { return m_std->text().trimmed(); }

void PreprocessingFields::setTexts(const QString& mean, const QString& std)
{
    m_mean->setText(mean);
    m_std->setText(std);
    typed();
}

void PreprocessingFields::setPreview(const Preview& preview)
{
    fillList(preview.trials);
    const PreprocessingTrial& used = preview.trial();
    showProposal(used.name == "given" ? nullptr : &used);
}

void PreprocessingFields::forget()
{
    fillList({});
    showProposal(nullptr);
}

int PreprocessingFields::addWay(const std::string& name, const QString& text)
{
    m_way->addItem(text, QString::fromStdString(name));
    return m_way->count() - 1;
}

/// Keeps what is chosen.
void PreprocessingFields::fillList(const std::vector<PreprocessingTrial>& trials)
{
    const QString chosen = m_way->currentData().toString();
    const QSignalBlocker quiet(m_way);
    m_way->clear();
    m_ways = usualWays();
    addWay(findOut, tr("Find out"));
    for (const PreprocessingTrial& trial : trials)
        if (trial.name == "measured") m_ways.insert(m_ways.begin(), trial);
    for (const PreprocessingTrial& way : m_ways) {
        const auto tried =
            std::find_if(trials.begin(), trials.end(), [&](const auto& t) { return t.name == way.name; });
        const QString name = preprocessingName(way.name);
        const QString title = name.left(1).toUpper() + name.mid(1);
        addWay(way.name, tried == trials.end() ? title : tr("%1: %2 right").arg(title, trialAccuracyText(*tried)));
    }
    addWay(own, tr("My own"));
    m_way->setCurrentIndex(std::max(0, m_way->findData(chosen)));
    if (m_way->currentData().toString() != chosen && !meanText().isEmpty())
        m_way->setCurrentIndex(m_way->findData(own));
}

void PreprocessingFields::showProposal(const PreprocessingTrial* trial)
{
    m_mean->setPlaceholderText(trial ? valuesText(trial->mean) : tr("found out"));
    m_std->setPlaceholderText(trial ? valuesText(trial->std) : tr("found out"));
    const int first = m_way->findData(QString::fromLatin1(findOut));
    m_way->setItemText(first, trial ? tr("Find out: %1").arg(preprocessingName(trial->name)) : tr("Find out"));
}

void PreprocessingFields::choose()
{
    const QString name = m_way->currentData().toString();
    if (name == QLatin1String(own)) {
        // What is there, or was proposed, is where one begins.
        if (m_mean->text().isEmpty() && m_mean->placeholderText() != tr("found out")) {
            m_mean->setText(m_mean->placeholderText());
            m_std->setText(m_std->placeholderText());
        }
        m_mean->setFocus();
        return m_mean->selectAll();
    }
    QString mean, std;
    for (const PreprocessingTrial& way : m_ways)
        if (name == QString::fromStdString(way.name)) mean = valuesText(way.mean), std = valuesText(way.std);
    m_mean->setText(mean);
    m_std->setText(std);
}

void PreprocessingFields::typed()
{
    const bool nothing = meanText().isEmpty() && stdText().isEmpty();
    QString name = QString::fromLatin1(nothing ? findOut : own);
    for (const PreprocessingTrial& way : m_ways)
        if (meanText() == valuesText(way.mean) && stdText() == valuesText(way.std))
            name = QString::fromStdString(way.name);
    m_way->setCurrentIndex(m_way->findData(name));
}

}  // namespace espalier
