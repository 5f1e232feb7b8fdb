#include "views/words/numbers.h"

#include "views/words/tr.h"

#include <QLocale>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace espalier {

namespace {

// Set by the window's thread, read by others that draw.
std::atomic<ByteUnits> chosenUnits{ByteUnits::decimal};

const QString minus = QString(QChar(0x2212));

QString diverged() { return tr("diverged"); }

QString fixed(double value, int decimals)
{
    // What rounds to nothing has no sign.
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals)) value = 0.0;
    QString text = QLocale().toString(std::abs(value), 'f', decimals);
    return value < 0 ? minus + text : text;
}

/// Three significant digits: 0.412, 4.12, 41.2, 412.
QString threeDigits(double value)
{
    const double size = std::abs(value);
    return fixed(value, size < 0.9995 ? 3 : size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
}

double halfWidth(const Interval& interval) { return (interval[1] - interval[0]) / 2; }

}  // namespace

double threeFigures(double value)
{
    if (!(value > 0) || !std::isfinite(value)) return value;
    const double digits = std::pow(10.0, 2 - std::floor(std::log10(value)));
    return std::round(value * digits) / digits;
}

int decimalsFor(double halfWidth, int least, int most)
{
    if (!std::isfinite(halfWidth) || halfWidth <= 0) return std::clamp(1, least, most);
    return std::clamp(static_cast<int>(-std::floor(std::log10(halfWidth))), least, most);
}

int accuracyDecimals(const Interval& interval) { return decimalsFor(100 * halfWidth(interval), 0, 2); }

QString percentText(double fraction, int decimals)
{
    return std::isnan(fraction) ? diverged() : tr("%1 %").arg(fixed(100 * fraction, decimals));
}

QString percentText(double fraction, const Interval& interval)
{
    return percentText(fraction, accuracyDecimals(interval));
}

QString accuracyText(double fraction, const Interval& interval)
{
    if (std::isnan(fraction)) return diverged();
    const int decimals = accuracyDecimals(interval);
    return tr("%1 % ± %2").arg(fixed(100 * fraction, decimals), fixed(100 * halfWidth(interval), decimals));
}

QString pointsText(double difference, int decimals)
{
    if (std::isnan(difference)) return diverged();
    const QString text = fixed(100 * difference, decimals);
    const bool nothing = std::abs(100 * difference) < 0.5 * std::pow(10.0, -decimals);
    return difference > 0 && !nothing ? '+' + text : text;
}

QString ratioText(double ratio, int decimals)
{
    return std::isnan(ratio) ? diverged() : tr("%1 ×").arg(fixed(ratio, decimals));
}

QString ratioText(double ratio, const Interval& interval)
{
    const double width = halfWidth(interval);
    return ratioText(ratio, width > 0 ? decimalsFor(width, 1, 3) : 2);
}

QString millisecondsText(double milliseconds)
{
    return std::abs(milliseconds) < 999.5 ? tr("%1 ms").arg(threeDigits(milliseconds))
                                          : tr("%1 s").arg(threeDigits(milliseconds / 1000));
}

void setByteUnits(ByteUnits units) { chosenUnits = units; }

ByteUnits byteUnits() { return chosenUnits; }

QString bytesText(std::int64_t bytes)
{
    const bool binary = byteUnits() == ByteUnits::binary;
    const double step = binary ? 1024 : 1000;
    const double size = std::abs(static_cast<double>(bytes)), value = static_cast<double>(bytes);
    if (size < step) return tr("%1 B").arg(bytes);
    if (size < 999.5 * step) return (binary ? tr("%1 KiB") : tr("%1 kB")).arg(threeDigits(value / step));
    if (size < 999.5 * step * step) return (binary ? tr("%1 MiB") : tr("%1 MB")).arg(threeDigits(value / step / step));
    return (binary ? tr("%1 GiB") : tr("%1 GB")).arg(threeDigits(value / step / step / step));
}

QString numberText(double value, int decimals) { return std::isfinite(value) ? fixed(value, decimals) : diverged(); }

QString countText(std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

QString bigCountText(std::int64_t count)
{
    const double size = std::abs(static_cast<double>(count));
    if (size < 1000) return countText(count);
    if (size < 999.5e3) return tr("%1 k").arg(threeDigits(count / 1e3));
    if (size < 999.5e6) return tr("%1 M").arg(threeDigits(count / 1e6));
    return tr("%1 G").arg(threeDigits(count / 1e9));
}

QString durationText(double seconds)
{
    const auto whole = static_cast<qlonglong>(std::llround(std::max(0.0, seconds)));
    if (whole < 60) return tr("%1 s").arg(whole);
    if (whole < 3600) return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QChar('0'));
    return tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60, 2, 10, QChar('0'));
}

QString clockText(double seconds)
{
    const auto whole = static_cast<qlonglong>(std::llround(std::max(0.0, seconds)));
    const QString minutes = QStringLiteral("%1").arg(whole % 3600 / 60, whole < 3600 ? 1 : 2, 10, QChar('0'));
    const QString clock = QStringLiteral("%1:%2").arg(minutes).arg(whole % 60, 2, 10, QChar('0'));
    return whole < 3600 ? clock : QStringLiteral("%1:%2").arg(whole / 3600).arg(clock);
}

QString timeLeftText(double seconds) { return tr("%1 left").arg(clockText(seconds)); }

QString timeLeftText(double least, double most)
{
    double step = 1;
    for (const double coarser : {5.0, 10.0, 30.0, 60.0, 300.0, 600.0})
        if (coarser <= (most - least) / 3) step = coarser;
    const QString from = clockText(step * std::floor(least / step)), to = clockText(step * std::ceil(most / step));
    return from == to ? tr("%1 left").arg(to) : tr("%1–%2 left").arg(from, to);
}

}  // namespace espalier
