#pragma once

#include "core/log/experiment.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace espalier {

// Numbers for people: with unit, signed where they are differences, and never more digits than the interval deserves.
// NaN is "diverged". QLocale's default decides separators.

/// Decimals so that the first significant digit of `halfWidth` is the last digit shown; `least`..`most`.
int decimalsFor(double halfWidth, int least, int most);

QString percentText(double fraction, int decimals = 1);           ///< "80.0 %"
QString percentText(double fraction, const Interval& interval);   ///< "93.5 %"
QString accuracyText(double fraction, const Interval& interval);  ///< "93.5 % ± 0.5"
QString pointsText(double difference, int decimals = 1);          ///< of fractions, in points: "+0.3", "−0.7"
QString ratioText(double ratio, const Interval& interval);        ///< "0.48 ×"
QString ratioText(double ratio, int decimals = 2);                ///< "0.48 ×"
QString millisecondsText(double milliseconds);                    ///< three digits: "0.412 ms", "12.3 ms", "1.23 s"
QString bytesText(std::int64_t bytes);                            ///< "588 kB", "1.25 MB"; see setByteUnits()
double threeFigures(double value);                                ///< for cells that sort: 0.412, 41.2, 12,300
QString numberText(double value, int decimals);                   ///< "0.40", "−0.08"; "diverged" for NaN
QString countText(std::int64_t count);                            ///< "147,066"
QString bigCountText(std::int64_t count);                         ///< "147 k", "12.3 M", for parameters and MACs
QString durationText(double seconds);                             ///< "42 s", "3 min 05 s", "1 h 12 min"
QString clockText(double seconds);                                ///< "0:42", "1:12:05"
QString timeLeftText(double seconds);                             ///< "0:42 left", "1:12:05 left"
/// "1:10–1:40 left": ends rounded outwards to what the width of the range deserves; one figure where they meet.
QString timeLeftText(double least, double most);

/// What bytes are counted in: kB of 1000, or KiB of 1024. The window's choice, for everything it shows from now on.
enum class ByteUnits { decimal, binary };
void setByteUnits(ByteUnits units);
ByteUnits byteUnits();

/// Decimals an accuracy with this interval is shown with.
int accuracyDecimals(const Interval& interval);

}  // namespace espalier
