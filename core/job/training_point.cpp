#include "core/job/training_point.h"

#include "core/base/json_figure.h"
#include "core/base/same_figure.h"

namespace espalier {

bool TrainingPoint::operator==(const TrainingPoint& other) const
{
    return step == other.step && epoch == other.epoch && sameFigure(loss, other.loss) &&
           sameFigure(accuracy, other.accuracy) && sameFigure(learningRate, other.learningRate);
}

void to_json(nlohmann::json& json, const TrainingPoint& point)
{
    json = {{"step", point.step},
            {"epoch", point.epoch},
            {"loss", finiteOrNull(point.loss)},
            {"learning_rate", point.learningRate}};
    if (point.accuracy) json["accuracy"] = *point.accuracy;
}

void from_json(const nlohmann::json& json, TrainingPoint& point)
{
    point.step = json.at("step").get<int>();
    point.epoch = json.at("epoch").get<int>();
    point.loss = nullAsNan(json.at("loss"));
    point.learningRate = json.value("learning_rate", 0.0);
    point.accuracy.reset();
    if (auto accuracy = json.find("accuracy"); accuracy != json.end()) point.accuracy = nullAsNan(*accuracy);
}

}  // namespace espalier
