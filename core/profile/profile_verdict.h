#pragma once

#include "core/log/experiment.h"
#include "core/profile/evidence.h"
#include "core/profile/operating_profile.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

enum class Verdict { pass, fail, unknown };

/// One limit of a profile, held against what was measured.
struct LimitVerdict {
    enum class Kind { p99, rate, memory, accuracy, classAccuracy };
    /// Where the figure is from. `alone`: the benchmark, without other requests, which a load can only make worse;
    /// `reckoned`: from the median latency, which nothing served yet.
    enum class From { none, alone, reckoned, load, measured };

    Kind kind = Kind::p99;
    std::string subject;  ///< of classAccuracy: the class
    double asked = 0;     ///< ms, requests a second, bytes, fraction of 1
    std::optional<double> measured;
    std::optional<Interval> ci95;  ///< of accuracies
    Verdict verdict = Verdict::unknown;
    From from = From::none;
    /// How much of what the limit allows is used: above 1 fails. Of accuracies the errors are what is used up.
    std::optional<double> use;

    /// An estimate is to look like one.
    bool estimated() const { return from == From::alone || from == From::reckoned; }
    /// False where the interval reaches over the limit: it might be the other way round.
    bool certain() const;
};

struct ProfileVerdict {
    std::string profile;
    std::string truth;  ///< by which it was judged; empty where it was not measured in the profile's runtime
    Verdict verdict = Verdict::unknown;  ///< fail if one fails, else unknown if one is unknown
    std::vector<LimitVerdict> limits;    ///< in the order of the profile's file
    int limiting = -1;                   ///< the one that is used up most; -1: no limit has a figure

    const LimitVerdict* limitingFigure() const { return limiting < 0 ? nullptr : &limits[std::size_t(limiting)]; }
    /// What the verdict rests on: where that is unknown the first limit that is, else the one that is used up most. Null:
    /// no limit has a figure.
    const LimitVerdict* decidingLimit() const;
};

/// The truth a profile judges an experiment by: its runtime, or the fastest that was measured; empty: not measured.
std::string judgedTruth(const OperatingProfile& profile, const Experiment& experiment);

/// Requests a second that `threads` threads can answer at the very most, from the median latency of `truth`; empty where
/// it was not measured. An estimate: with nothing beside it, and without a thought of waiting.
std::optional<double> reckonedRate(const OperatingProfile& profile, const Experiment& experiment);

/// Memory the model needs: the measured peak of a fresh process, or stored weights and activations where that is not
/// known.
std::int64_t neededMemory(const Experiment& experiment);

ProfileVerdict judge(const OperatingProfile& profile, const Experiment& experiment, const Evidence& evidence = {});

const char* verdictCode(Verdict verdict);            ///< "pass", "fail", "unknown"
const char* limitCode(LimitVerdict::Kind kind);      ///< "p99", "rate", "memory", "accuracy", "class_accuracy"
const char* limitFromCode(LimitVerdict::From from);  ///< "", "alone", "reckoned", "load", "measured"
nlohmann::ordered_json verdictToJson(const ProfileVerdict& verdict);

}  // namespace espalier
