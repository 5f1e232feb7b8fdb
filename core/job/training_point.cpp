#include "core/job/training_point.h"

#include "core/base/same_figure.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

/// JSON has no NaN: null stands for it.
double orNaN(const nlohmann::json& value)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

}  // namespace

bool TrainingPoint::operator==(const TrainingPoint& other) const
{
    return step == other.step && epoch == other.epoch && sameFigure(loss, other.loss) &&
           sameFigure(accuracy, other.accuracy) && sameFigure(learningRate, other.learningRate);
}

void to_json(nlohmann::json& json, const TrainingPoint& point)
{
    json = {{"step", point.step}, {"epoch", point.epoch}, {"loss", point.loss}, {"learning_rate", point.learningRate}};
    // An infinite loss has diverged as well, and JSON has no word for it either.
    if (!std::isfinite(point.loss)) json["loss"] = nullptr;
    if (point.accuracy) json["accuracy"] = *point.accuracy;
}

void from_json(const nlohmann::json& json, TrainingPoint& point)
{
    point.step = json.at("step").get<int>();
    point.epoch = json.at("epoch").get<int>();
    point.loss = orNaN(json.at("loss"));
    point.learningRate = json.value("learning_rate", 0.0);
    point.accuracy.reset();
    if (auto accuracy = json.find("accuracy"); accuracy != json.end()) point.accuracy = orNaN(*accuracy);
}

}  // namespace espalier
