#include "views/words/preview_words.h"

#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QStringList>

#include <cmath>

namespace espalier {

QString preprocessingName(const std::string& name)
{
    if (name == "given") return tr("as given");
    if (name == "measured") return tr("measured on the data");
    if (name == "imagenet") return tr("ImageNet's");
    if (name == "half") return tr("scaled to −1..1");
    if (name == "none") return tr("none (0..1)");
    if (name == "bytes") return tr("bytes (0..255)");
    return QString::fromStdString(name);
}

QString valuesText(const std::vector<double>& values)
{
    QStringList parts;
    for (const double value : values)
        parts << (value == 1 / 255.0 ? QStringLiteral("0.00392157") : QString::number(value, 'g', 6));
    return joined(parts);
}

QString trialAccuracyText(const PreprocessingTrial& trial)
{
    return trial.finite ? accuracyText(trial.accuracy(), trial.ci95()) : tr("NaN");
}

QString previewHeadline(const Preview& preview)
{
    const PreprocessingTrial& trial = preview.trial();
    if (!trial.finite) return tr("The model gives NaN");
    const QString many = preview.images ? tr("%1 of %2 images right") : tr("%1 of %2 rows right");
    return many.arg(trialAccuracyText(trial), countText(trial.n));
}

QString trialsText(const Preview& preview)
{
    QStringList parts;
    for (const PreprocessingTrial& trial : preview.trials)
        parts << tr("%1 %2").arg(preprocessingName(trial.name),
                                 trial.finite ? percentText(trial.accuracy(), trial.ci95()) : tr("NaN"));
    return parts.size() > 1 ? joined(parts) : QString();
}

QString inputText(const Preview& preview)
{
    const QString shape = shapeText(preview.input);
    if (preview.inputFrom == "data") return tr("%1, as the data are").arg(shape);
    if (preview.inputFrom == "model") return tr("%1, which the model takes").arg(shape);
    return shape;
}

QString classesText(const Preview& preview)
{
    const QString count = preview.labelsPresent == preview.summary.classes
                              ? tr("%1 classes").arg(preview.summary.classes)
                              : tr("%1 of %2 classes").arg(preview.labelsPresent).arg(preview.summary.classes);
    if (preview.classNames.empty()) return count;
    constexpr std::size_t named = 5;
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, preview.classNames.size()); ++i)
        names << QString::fromStdString(preview.classNames[i]);
    if (preview.classNames.size() > named) names << QStringLiteral("…");
    return tr("%1: %2").arg(count, joined(names));
}

}  // namespace espalier
