#pragma once

#include "core/job/training_point.h"
#include "core/log/experiment_log.h"
#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"

#include <QString>

namespace espalier {

// The same plain words everywhere: dense, pruned, recovered; masked, compacted, sparse, deployed.

QString phaseName(Phase phase);                             ///< what a worker is doing: "fine-tuning"
QString jobStateName(JobState state);                       ///< "waiting", "running", ...
QString statusName(const std::string& status);              ///< of an Experiment: "done", "diverged", ...
QString truthName(const std::string& truth);                ///< "masked", "compacted", ...
QString storedFormatName(const std::string& format);        ///< "dense", "csr", "mixed"
QString layerKindName(LayerKind kind);                      ///< "convolution", "linear"
QString shapeText(const std::vector<std::int64_t>& shape);  ///< "3 × 32 × 32"
QString patternName(const Pattern& pattern);                ///< "channel", "2:4"
/// Of what Pattern::text() or ruleText() gave, "channel + 2:4"; what is no pattern stays.
QString patternName(const QString& text);
QString cutText(const Cut& cut);                      ///< "channel 30 %"
QString criterionName(const std::string& criterion);  ///< "magnitude", "Taylor"
/// What it takes away first and what it looks at, in a sentence or two; empty for one that is not known.
QString criterionText(const std::string& criterion);
QString recoveryStepText(const RecoveryStep& step);  ///< "fine-tune 2 epochs"
/// How it is done, as far as that is not usual: "learning rate 0.01, 5,000 images an epoch, distilled from dense".
QString recoveryStepDetails(const RecoveryStep& step);
/// What of a fine-tuning is not usual beyond its learning rate and images: "Adam, L1 1e-05"; empty where all is.
QString trainingOptionsText(const RecoveryStep& step);
QString recoveryText(const Recipe& recipe);  ///< "recalibrate, fine-tune 2 epochs"; empty for none
/// A plan in a line: "channel 25–35 % in 9 rules, 2:4 in 1 rule; recalibrate, fine-tune 2 epochs". Dense: "dense". Where all
/// of `layers` have the same pattern, how many there are goes without saying.
QString planText(const Plan& plan, std::size_t layers = 0);

}  // namespace espalier
