#include "views/words/profile_words.h"

#include "views/words/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace espalier {

namespace {

QString profileWord(const char* text) { return QCoreApplication::translate("ProfileWords", text); }

/// Three significant digits.
QString threeDigits(double value)
{
    const int decimals = value > 0 ? std::clamp(2 - int(std::floor(std::log10(value))), 0, 6) : 0;
    return QLocale().toString(value, 'f', decimals);
}

QString figureText(LimitVerdict::Kind kind, double value)
{
    switch (kind) {
        case LimitVerdict::Kind::p99:
            return millisecondsText(value);
        case LimitVerdict::Kind::rate:
            return rateText(value);
        case LimitVerdict::Kind::memory:
            return bytesText(std::int64_t(value));
        case LimitVerdict::Kind::accuracy:
        case LimitVerdict::Kind::classAccuracy:
            return percentText(value);
    }
    return {};
}

}  // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
        case Verdict::pass:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "pass"));
        case Verdict::fail:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "FAIL"));
        case Verdict::unknown:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "not known"));
    }
    return {};
}

QString limitName(LimitVerdict::Kind kind)
{
    switch (kind) {
        case LimitVerdict::Kind::p99:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "p99 latency"));
        case LimitVerdict::Kind::rate:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "requests a second"));
        case LimitVerdict::Kind::memory:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "memory"));
        case LimitVerdict::Kind::accuracy:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "accuracy"));
        case LimitVerdict::Kind::classAccuracy:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "accuracy of"));
    }
    return {};
}

QString limitText(const LimitVerdict& limit)
{
    QString name = limitName(limit.kind);
    if (!limit.subject.empty()) name += ' ' + QString::fromStdString(limit.subject);
    const QString asked = figureText(limit.kind, limit.asked);
    if (!limit.measured)
        return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "%1: %2 asked, not measured")).arg(name, asked);
    const QString measured = figureText(limit.kind, *limit.measured);
    QString text = profileWord(limit.estimated() ? QT_TRANSLATE_NOOP("ProfileWords", "%1 about %2, %3 asked")
                                                 : QT_TRANSLATE_NOOP("ProfileWords", "%1 %2, %3 asked"))
                       .arg(name, measured, asked);
    if (limit.verdict != Verdict::unknown && !limit.certain())
        text += profileWord(QT_TRANSLATE_NOOP("ProfileWords", " (within the interval)"));
    return text;
}

QString energyFromText(EnergyFrom from)
{
    switch (from) {
        case EnergyFrom::none:
            return {};
        case EnergyFrom::rapl:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "measured (RAPL)"));
        case EnergyFrom::power:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "from the device's watts"));
        case EnergyFrom::operations:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "estimated from operations"));
    }
    return {};
}

QString rateText(double perSecond) { return threeDigits(perSecond); }
QString moneyText(double money) { return threeDigits(money); }

QString energyText(double joules)
{
    for (const auto& [unit, scale] : {std::pair("J", 1.0), std::pair("mJ", 1e-3), std::pair("µJ", 1e-6)})
        if (joules >= scale) return threeDigits(joules / scale) + ' ' + QString::fromUtf8(unit);
    return threeDigits(joules / 1e-9) + QStringLiteral(" nJ");
}

QString surroundingsName(Surroundings surroundings)
{
    switch (surroundings) {
        case Surroundings::quiet:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "quiet"));
        case Surroundings::neighbour:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "noisy neighbour"));
        case Surroundings::memory:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "memory pressure"));
        case Surroundings::fewer:
            return profileWord(QT_TRANSLATE_NOOP("ProfileWords", "fewer threads"));
    }
    return {};
}

QString arrivalName(ArrivalKind kind)
{
    return kind == ArrivalKind::bursts ? profileWord(QT_TRANSLATE_NOOP("ProfileWords", "bursts"))
                                       : profileWord(QT_TRANSLATE_NOOP("ProfileWords", "Poisson"));
}

QString corruptionName(const std::string& corruption)
{
    static constexpr std::pair<const char*, const char*> names[] = {
        {"", QT_TRANSLATE_NOOP("ProfileWords", "as they are")},
        {"noise", QT_TRANSLATE_NOOP("ProfileWords", "noise")},
        {"blur", QT_TRANSLATE_NOOP("ProfileWords", "blur")},
        {"motion", QT_TRANSLATE_NOOP("ProfileWords", "motion blur")},
        {"brightness", QT_TRANSLATE_NOOP("ProfileWords", "brightness")},
        {"contrast", QT_TRANSLATE_NOOP("ProfileWords", "low contrast")},
        {"jpeg", QT_TRANSLATE_NOOP("ProfileWords", "JPEG")},
        {"pixelate", QT_TRANSLATE_NOOP("ProfileWords", "pixelated")},
        {"occlusion", QT_TRANSLATE_NOOP("ProfileWords", "occlusion")},
        {"missing", QT_TRANSLATE_NOOP("ProfileWords", "missing values")},
        {"slice", QT_TRANSLATE_NOOP("ProfileWords", "other data")},
        {"class_shift", QT_TRANSLATE_NOOP("ProfileWords", "shift of classes")}};
    for (const auto& [code, name] : names)
        if (corruption == code) return profileWord(name);
    return QString::fromStdString(corruption);
}

}  // namespace espalier
