#include "views/words/decision_words.h"

#include "views/words/doubt_words.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>
#include <cstring>

namespace espalier {

namespace {

std::optional<double> figure(const Remark& remark, const char* name)
{
    const auto found = remark.figures.find(name);
    if (found == remark.figures.end()) return {};
    return found->second;
}

QString named(const Remark& remark, const char* name)
{
    const auto found = remark.names.find(name);
    return found == remark.names.end() ? QString() : QString::fromStdString(found->second);
}

QString savedSentence(const Remark& remark)
{
    const auto saved = figure(remark, "saved_ms"), dense = figure(remark, "dense_ms");
    if (!saved || !dense) return {};
    if (*saved > 0.0005) return tr(" It saves %1 of %2.").arg(millisecondsText(*saved), millisecondsText(*dense));
    if (*saved < -0.0005) return tr(" It is %1 slower than dense.").arg(millisecondsText(-*saved));
    return tr(" It saves no time.");
}

QString storedSentence(const Remark& remark)
{
    const auto kept = figure(remark, "kept_bytes"), dense = figure(remark, "dense_bytes");
    if (!kept || !dense || *kept >= *dense) return {};
    return tr(" Stored: %1 of %2.").arg(bytesText(std::int64_t(*kept)), bytesText(std::int64_t(*dense)));
}

QString planSentence(const Remark& remark)
{
    const QString why = named(remark, "why");
    return why.isEmpty() ? QString() : tr(" The plan says: %1.").arg(why);
}

QString shareSentence(const Remark& remark)
{
    const auto share = figure(remark, "share");
    return share ? tr(" It takes %1 of the dense model's time.").arg(percentText(*share)) : QString();
}

QString scanSentence(const Remark& remark)
{
    const QString level = percentText(figure(remark, "level").value_or(0), 0);
    const Interval interval{figure(remark, "low").value_or(0), figure(remark, "high").value_or(0)};
    const QString change = pointsText(figure(remark, "change").value_or(0), 1);
    const QString range = tr("%1 to %2").arg(pointsText(interval[0]), pointsText(interval[1]));
    if (remark.code == "layer.cut.costs")
        return tr("With %1 cut from it alone it costs accuracy: %2 points (%3).").arg(level, change, range);
    return tr("With %1 cut from it alone it costs no accuracy that could be seen: %2 points (%3).")
        .arg(level, change, range);
}

QString layerText(const Remark& remark)
{
    const QString& code = QString::fromStdString(remark.code);
    const auto removed = figure(remark, "removed");
    const QString share = removed ? tr("%1 of its weights are gone. ").arg(percentText(*removed)) : QString();
    const QString rest = savedSentence(remark) + storedSentence(remark) + planSentence(remark);
    if (code.startsWith(QLatin1String("layer.cut."))) {
        QString text =
            remark.code == "layer.cut.unscanned" ? tr("No scan looked at this cut alone.") : scanSentence(remark);
        if (const QString with = named(remark, "with"); !with.isEmpty())
            text += tr(" Its channels go with those of %1.").arg(with);
        return share + text + rest;
    }
    if (remark.code == "layer.dense.breaks")
        return tr("Left dense: cut alone, its accuracy breaks at %1 %2.")
                   .arg(patternName(named(remark, "pattern")), percentText(figure(remark, "level").value_or(0), 0)) +
               shareSentence(remark) + planSentence(remark);
    if (remark.code == "layer.dense.small") return tr("Left dense: there is little in it.") + shareSentence(remark);
    if (remark.code == "layer.dense.locked")
        return tr("Left dense: its channels cannot go. %1")
            .arg(messageFor(
                     {Severity::info, remark.names.count("lock") ? remark.names.at("lock") : "", remark.subject, {}})
                     .cause);
    return tr("Left dense.") + shareSentence(remark) + planSentence(remark);
}

QString patternText(const Remark& remark)
{
    const int layers = int(figure(remark, "layers").value_or(0));
    QString text =
        (layers == 1 ? tr("In 1 layer, %2 of its weights.") : tr("In %1 layers, %2 of their weights.").arg(layers))
            .replace(QLatin1String("%2"), percentText(figure(remark, "removed").value_or(0)));
    if (remark.code == "pattern.structured")
        text += tr(" What is removed is really gone: any engine runs the smaller model faster.");
    else if (remark.code == "pattern.n_m")
        text += tr(" Zeros in a fixed rhythm: packed when stored; fast only where an engine knows them.");
    else if (remark.code == "pattern.block")
        text += tr(" Zeros in tiles: fewer indexes than single weights; fast only in a sparse engine.");
    else
        text += tr(" Single weights cost the least accuracy; they make nothing faster but in a sparse engine.");
    if (const auto ratio = figure(remark, "ratio"))
        text += tr(" The whole model takes %1 the dense one's time (%2).")
                    .arg(ratioText(*ratio), truthName(remark.names.count("truth") ? remark.names.at("truth") : ""));
    return text;
}

QString ratioDifference(double change)
{
    const QString text = QLocale().toString(std::abs(change), 'f', 2);
    return change < 0 ? tr("less time by %1 × dense").arg(text) : tr("more time by %1 × dense").arg(text);
}

QString bytesDifference(double change)
{
    if (std::abs(change) < 1) return tr("as many bytes stored");
    const QString text = bytesText(std::int64_t(std::abs(change)));
    return change < 0 ? tr("%1 less stored").arg(text) : tr("%1 more stored").arg(text);
}

QString alternativeText(const Remark& remark)
{
    const double ratioChange = figure(remark, "ratio_change").value_or(0);
    const QString accuracy = tr("%1 points of accuracy").arg(pointsText(figure(remark, "accuracy_change").value_or(0)));
    const QString differences =
        tr("%1, %2, %3")
            .arg(accuracy, ratioDifference(ratioChange), bytesDifference(figure(remark, "stored_change").value_or(0)));
    QString text;
    if (remark.code == "alternative.better")
        text = tr("Better in both, as measured: %1. Say in the note why it was not chosen.").arg(differences);
    else if (remark.code == "alternative.dense")
        text = tr("Not to prune at all: %1.").arg(differences);
    else if (remark.code == "alternative.faster")
        text = tr("Faster, but not as accurate: %1.").arg(differences);
    else
        text = tr("More accurate, but not as fast: %1.").arg(differences);
    if (figure(remark, "unclear").value_or(0) > 0) text += tr(" The intervals of the two accuracies overlap.");
    return text;
}

constexpr std::array sentences{"layer.cut.flat",     "layer.cut.costs",      "layer.cut.unscanned",
                               "layer.dense",        "layer.dense.breaks",   "layer.dense.small",
                               "layer.dense.locked", "pattern.structured",   "pattern.n_m",
                               "pattern.block",      "pattern.unstructured", "alternative.dense",
                               "alternative.faster", "alternative.better",   "alternative.more_accurate"};

}  // namespace

QString generatedText(const Remark& remark)
{
    const std::string area = remark.code.substr(0, remark.code.find('.'));
    if (area == "layer") return layerText(remark);
    if (area == "pattern") return patternText(remark);
    if (area == "alternative") return alternativeText(remark);
    if (area == "doubt") return doubtText(remark);
    if (area == "expiry") return expiryText(remark);
    return {};
}

QString remarkSubject(const Remark& remark)
{
    if (remark.code.starts_with("pattern.")) return patternName(QString::fromStdString(remark.subject));
    const auto name = remark.names.find("name");
    return QString::fromStdString(name == remark.names.end() ? remark.subject : name->second);
}

QString remarkText(const Remark& remark)
{
    return remark.text.empty() ? generatedText(remark) : QString::fromStdString(remark.text);
}

QString expiryText(const Remark& expired)
{
    static constexpr std::pair<const char*, const char*> texts[] = {
        {"expiry.cpu", QT_TR_NOOP("The processor was %1 and is %2 now.")},
        {"expiry.isa", QT_TR_NOOP("The instruction sets were %1 and are %2 now.")},
        {"expiry.cores", QT_TR_NOOP("There were %1 processor cores and are %2 now.")},
        {"expiry.blas", QT_TR_NOOP("The BLAS was %1 and is %2 now.")},
        {"expiry.libtorch", QT_TR_NOOP("LibTorch was %1 and is %2 now.")},
        {"expiry.opencv", QT_TR_NOOP("OpenCV was %1 and is %2 now.")},
        {"expiry.espalier", QT_TR_NOOP("Espalier was %1 and is %2 now.")},
        {"expiry.model", QT_TR_NOOP("The model is another: its hash was %1 and is %2 now.")},
        {"expiry.data", QT_TR_NOOP("The data are others: their hash was %1 and is %2 now.")}};
    for (const auto& [code, text] : texts)
        if (expired.code == code) {
            const bool hash = expired.code == "expiry.model" || expired.code == "expiry.data";
            const auto shown = [&](const char* which) { return named(expired, which).left(hash ? 12 : 200); };
            return tr(text).arg(shown("then"), shown("now"));
        }
    return {};
}

QString localTimeText(const std::string& utc)
{
    const QString text = QString::fromStdString(utc);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), tr("d MMM yyyy HH:mm")) : text;
}

QString decidedText(const Decision& decision)
{
    const QString time = localTimeText(decision.created);
    return decision.by.empty() ? time : tr("%1, %2").arg(QString::fromStdString(decision.by), time);
}

bool hasSentence(const std::string& code)
{
    for (const char* known : sentences)
        if (code == known) return true;
    return hasDoubtText(code);
}

}  // namespace espalier
