#pragma once

#include "core/predictions/class_changes.h"
#include "core/profile/assessment.h"
#include "views/dashboard/recommendation.h"
#include "views/evidence/load_chart.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace espalier {

/// One big number.
struct DashboardFigure {
    QString title;  ///< what it is, in plain words
    QString value;
    QString note;            ///< compared with what there is today
    bool estimated = false;  ///< it was reckoned and looks like it

    bool operator==(const DashboardFigure&) const = default;
};

/// A device it is to run on.
struct DashboardCheck {
    Verdict verdict = Verdict::unknown;
    QString name, text;
    bool estimated = false;

    bool operator==(const DashboardCheck&) const = default;
};

/// What the dashboard says, in the words of people who never pruned anything.
struct DashboardFacts {
    QString id;
    QString headline;  ///< what it is about, in a sentence
    QString rule;      ///< why this one is shown
    std::vector<DashboardFigure> figures;
    QString payersTitle;
    QStringList payers;  ///< whom it hurts most
    std::vector<DashboardCheck> checks;
    QStringList sureness;
    QString latencyTitle;
    std::vector<LoadSeries> latency;  ///< what there is today first; empty where it is not known
    double latencyLimitMs = 0;

    QString emptyTitle, emptyText;  ///< where there is nothing to recommend

    bool isEmpty() const { return id.isEmpty(); }
    bool operator==(const DashboardFacts&) const = default;
};

/// All the facts are made of; it only looks at what others have. Pointers may be null where something is not known.
struct DashboardMaterial {
    Recommendation recommendation;
    const Experiment* experiment = nullptr;  ///< with layers
    const Experiment* dense = nullptr;
    std::size_t experiments = 0;  ///< there are, of any status
    std::size_t running = 0;      ///< jobs that run or wait
    bool isMeasured = false;      ///< the dense model
    const ModelSummary* model = nullptr;
    std::span<const OperatingProfile> profiles;
    std::span<const StressResult> stress;  ///< without samples
    const RobustnessResult* robustness = nullptr;
    const StressResult* load = nullptr;  ///< a test of the experiment, with samples
    const Experiment* timed = nullptr;   ///< the experiment with its raw samples
    const WhoPays* pays = nullptr;
    std::vector<std::string> classNames;
    std::optional<double> foretold;  ///< accuracy, fraction, by the other experiments alone
};

DashboardFacts dashboardFacts(const DashboardMaterial& material);

}  // namespace espalier
