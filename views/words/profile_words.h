#pragma once

#include "core/profile/economics.h"
#include "core/profile/profile_verdict.h"
#include "core/stress/stress_result.h"

#include <QString>

namespace espalier {

QString verdictName(Verdict verdict);                        ///< "pass", "FAIL", "not known"
QString limitName(LimitVerdict::Kind kind);                  ///< "p99 latency", "requests/s", ...
QString limitFigure(LimitVerdict::Kind kind, double value);  ///< "4.12 ms", "210", "93.1 %"
/// A limit with both figures: "p99 latency 4.1 ms of 5 ms", "about 210 of 300 requests/s".
QString limitText(const LimitVerdict& limit);
QString energyFromText(EnergyFrom from);                ///< "measured (RAPL)", "from the device's watts", "estimated"
QString rateText(double perSecond);                     ///< three digits: "0.5", "12.3", "1,240"
QString moneyText(double money);                        ///< "0.0123", "12.30"
QString energyText(double joules);                      ///< "1.23 mJ"
QString surroundingsName(Surroundings surroundings);    ///< "quiet", "noisy neighbour", ...
QString arrivalName(ArrivalKind kind);                  ///< "Poisson", "bursts"
QString corruptionName(const std::string& corruption);  ///< "motion blur"; of "" "as they are"

}  // namespace espalier
