#include "core/recovery/recipe.h"

#include "core/base/json_reader.h"

namespace espalier {

namespace {

using Reader = JsonReader<nlohmann::json>;
constexpr const char* badRecovery = "plan.bad_recovery";
constexpr std::int64_t manyImages = 1'000'000'000;

RecoveryStep::Kind kindOf(const Reader& reader)
{
    const auto text = reader.require<std::string>("step");
    if (text == "recalibrate") return RecoveryStep::Kind::recalibrate;
    if (text == "reconstruct") return RecoveryStep::Kind::reconstruct;
    if (text == "fine_tune") return RecoveryStep::Kind::fine_tune;
    if (text == "rewind") return RecoveryStep::Kind::rewind;
    reader.fail("step", "recalibrate, reconstruct, fine_tune or rewind", text);
}

RecoveryStep::Optimizer optimizerOf(const Reader& reader)
{
    const auto text = reader.get<std::string>("optimizer", "sgd");
    if (text == "sgd") return RecoveryStep::Optimizer::sgd;
    if (text == "adam") return RecoveryStep::Optimizer::adam;
    reader.fail("optimizer", "sgd or adam", text);
}

const char* textOf(RecoveryStep::Kind kind)
{
    switch (kind) {
        case RecoveryStep::Kind::recalibrate:
            return "recalibrate";
        case RecoveryStep::Kind::reconstruct:
            return "reconstruct";
        case RecoveryStep::Kind::fine_tune:
            return "fine_tune";
        case RecoveryStep::Kind::rewind:
            return "rewind";
    }
    return "";
}

Distillation distillationFrom(const nlohmann::json& json, const std::string& place)
{
    const Reader reader(json, place, badRecovery);
    reader.allowOnly({"temperature", "weight"});
    Distillation distill;
    distill.temperature = reader.number("temperature", distill.temperature, 0.01, 1000.0);
    distill.weight = reader.number("weight", distill.weight, 0.0, 1.0);
    return distill;
}

RecoveryStep stepFrom(const nlohmann::json& json, const std::string& place)
{
    const Reader reader(json, place, badRecovery);
    RecoveryStep step;
    step.kind = kindOf(reader);
    if (step.kind == RecoveryStep::Kind::rewind) {
        reader.allowOnly({"step", "to_epoch"});
        step.epochs = reader.number("to_epoch", 0, 0, 10000);
        return step;
    }
    if (step.kind == RecoveryStep::Kind::fine_tune)
        reader.allowOnly({"step", "epochs", "lr", "momentum", "weight_decay", "batch", "images", "gradual", "distill",
                          "optimizer", "l1", "group_lasso", "before_pruning"});
    else
        reader.allowOnly({"step", "batch", "images"});
    step.epochs = reader.number("epochs", step.epochs, 1, 10000);
    step.learningRate = reader.number("lr", step.learningRate, 0.0, 1e9);
    step.momentum = reader.number("momentum", step.momentum, 0.0, 0.9999);
    step.weightDecay = reader.number("weight_decay", step.weightDecay, 0.0, 1.0);
    step.batch = reader.number("batch", step.batch, 1, 65536);
    if (reader.has("images")) step.images = reader.number<std::int64_t>("images", 1, 1, manyImages);
    if (reader.has("gradual")) step.gradual = reader.number("gradual", 0.5, 0.0, 1.0);
    step.optimizer = optimizerOf(reader);
    step.l1 = reader.number("l1", step.l1, 0.0, 1e6);
    step.groupLasso = reader.number("group_lasso", step.groupLasso, 0.0, 1e6);
    step.beforePruning = reader.get<bool>("before_pruning", false);
    if (step.beforePruning && step.gradual)
        reader.fail("gradual", "no gradual pruning before pruning", "before_pruning");
    if (reader.has("distill")) step.distill = distillationFrom(reader.at("distill"), reader.place("distill"));
    return step;
}

nlohmann::json stepToJson(const RecoveryStep& step)
{
    nlohmann::json json = {{"step", textOf(step.kind)}};
    if (step.kind == RecoveryStep::Kind::rewind) {
        json["to_epoch"] = step.epochs;
        return json;
    }
    if (step.batch != RecoveryStep().batch) json["batch"] = step.batch;
    if (step.images) json["images"] = *step.images;
    if (step.kind != RecoveryStep::Kind::fine_tune) return json;
    const RecoveryStep usual;
    json["epochs"] = step.epochs;
    json["lr"] = step.learningRate;
    if (step.momentum != usual.momentum) json["momentum"] = step.momentum;
    if (step.weightDecay != usual.weightDecay) json["weight_decay"] = step.weightDecay;
    if (step.gradual) json["gradual"] = *step.gradual;
    if (step.optimizer == RecoveryStep::Optimizer::adam) json["optimizer"] = "adam";
    if (step.l1 != usual.l1) json["l1"] = step.l1;
    if (step.groupLasso != usual.groupLasso) json["group_lasso"] = step.groupLasso;
    if (step.beforePruning) json["before_pruning"] = true;
    if (step.distill) json["distill"] = {{"temperature", step.distill->temperature}, {"weight", step.distill->weight}};
    return json;
}

/// Steps before pruning come first, and rewinding goes back to what they came by.
void checkOrder(const Recipe& recipe)
{
    int earlier = 0;
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        const std::string place = "recovery[" + std::to_string(i) + "].";
        if (recipe[i].beforePruning) earlier += recipe[i].epochs;
        if (recipe[i].beforePruning && i > 0 && !recipe[i - 1].beforePruning)
            throw Failure(badRecovery, place + "before_pruning",
                          {{"expected", "steps before pruning to come first"}, {"found", "true"}});
        if (recipe[i].kind == RecoveryStep::Kind::rewind && recipe[i].epochs > earlier)
            throw Failure(
                badRecovery, place + "to_epoch",
                {{"expected", "0 .. " + std::to_string(earlier)}, {"found", std::to_string(recipe[i].epochs)}});
    }
}

}  // namespace

Recipe recipeFromJson(const nlohmann::json& json)
{
    if (!json.is_array()) throw Failure(badRecovery, "recovery", {{"expected", "a list of steps"}, {"found", ""}});
    Recipe recipe;
    for (std::size_t i = 0; i < json.size(); ++i)
        recipe.push_back(stepFrom(json[i], "recovery[" + std::to_string(i) + "]"));
    checkOrder(recipe);
    return recipe;
}

nlohmann::json recipeToJson(const Recipe& recipe)
{
    auto json = nlohmann::json::array();
    for (const RecoveryStep& step : recipe) json.push_back(stepToJson(step));
    return json;
}

}  // namespace espalier
