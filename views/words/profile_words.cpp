#include "views/words/profile_words.h"

#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QLocale>

#include <cmath>

namespace espalier {

namespace {

/// Three significant digits.
QString threeDigits(double value)
{
    const int decimals = value > 0 ? std::clamp(2 - int(std::floor(std::log10(value))), 0, 6) : 0;
    return QLocale().toString(value, 'f', decimals);
}

}  // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
        case Verdict::pass:
            return tr("pass");
        case Verdict::fail:
            return tr("FAIL");
        case Verdict::unknown:
            return tr("not known");
    }
    return {};
}

QString limitName(LimitVerdict::Kind kind)
{
    switch (kind) {
        case LimitVerdict::Kind::p99:
            return tr("p99 latency");
        case LimitVerdict::Kind::rate:
            return tr("requests a second");
        case LimitVerdict::Kind::memory:
            return tr("memory");
        case LimitVerdict::Kind::accuracy:
            return tr("accuracy");
        case LimitVerdict::Kind::classAccuracy:
            return tr("accuracy of");
    }
    return {};
}

QString limitFigure(LimitVerdict::Kind kind, double value)
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

QString limitText(const LimitVerdict& limit)
{
    QString name = limitName(limit.kind);
    if (!limit.subject.empty()) name += ' ' + QString::fromStdString(limit.subject);
    const QString asked = limitFigure(limit.kind, limit.asked);
    if (!limit.measured) return tr("%1: %2 asked, not measured").arg(name, asked);
    const QString measured = limitFigure(limit.kind, *limit.measured);
    QString text = tr(limit.estimated() ? QT_TR_NOOP("%1 about %2, %3 asked") : QT_TR_NOOP("%1 %2, %3 asked"))
                       .arg(name, measured, asked);
    if (limit.verdict != Verdict::unknown && !limit.certain()) text += tr(" (within the interval)");
    return text;
}

QString energyFromText(EnergyFrom from)
{
    switch (from) {
        case EnergyFrom::none:
            return {};
        case EnergyFrom::rapl:
            return tr("measured (RAPL)");
        case EnergyFrom::power:
            return tr("from the device's watts");
        case EnergyFrom::operations:
            return tr("estimated from operations");
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
            return tr("quiet");
        case Surroundings::neighbour:
            return tr("noisy neighbour");
        case Surroundings::memory:
            return tr("memory pressure");
        case Surroundings::fewer:
            return tr("fewer threads");
    }
    return {};
}

QString arrivalName(ArrivalKind kind) { return kind == ArrivalKind::bursts ? tr("bursts") : tr("Poisson"); }

QString corruptionName(const std::string& corruption)
{
    static constexpr std::pair<const char*, const char*> names[] = {{"", QT_TR_NOOP("as they are")},
                                                                    {"noise", QT_TR_NOOP("noise")},
                                                                    {"blur", QT_TR_NOOP("blur")},
                                                                    {"motion", QT_TR_NOOP("motion blur")},
                                                                    {"brightness", QT_TR_NOOP("brightness")},
                                                                    {"contrast", QT_TR_NOOP("low contrast")},
                                                                    {"jpeg", QT_TR_NOOP("JPEG")},
                                                                    {"pixelate", QT_TR_NOOP("pixelated")},
                                                                    {"occlusion", QT_TR_NOOP("occlusion")},
                                                                    {"missing", QT_TR_NOOP("missing values")},
                                                                    {"slice", QT_TR_NOOP("other data")},
                                                                    {"class_shift", QT_TR_NOOP("shift of classes")}};
    for (const auto& [code, name] : names)
        if (corruption == code) return tr(name);
    return QString::fromStdString(corruption);
}

}  // namespace espalier
