#include "core/job/job_spec.h"

#include "core/base/issue.h"

#include <gtest/gtest.h>

#include <functional>
#include <nlohmann/json.hpp>
#include <vector>

using namespace espalier;
using nlohmann::json;

namespace {

JobSpec fullSpec()
{
    JobSpec spec;
    spec.id = "11111111-2222-3333-4444-555555555555";
    spec.kind = JobSpec::Kind::experiment;
    spec.name = "half ü";
    spec.folder = "/tmp/jobs/1";
    spec.model = "/tmp/model.pt";
    spec.modelSha256 = std::string(64, 'a');
    spec.data = "idx:/tmp/data";
    spec.train = "images:/tmp/train";
    spec.preprocessing = {{3, 32, 32}, {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}};
    spec.benchmark = {2, 3, 50, "opencv"};
    spec.output = "/tmp/out.onnx";
    spec.plan.seed = 18446744073709551615u;
    // An order that sorting by name would change.
    LayerRule sparse, fine;
    sparse.cuts = {{Pattern::parse("unstructured"), 0.8}};
    fine.cuts = {{Pattern::parse("2:4"), 0.5}};
    spec.plan.rules = {{"z*", sparse}, {"a", fine}};
    spec.plan.recovery.resize(2);
    spec.plan.recovery[1].kind = RecoveryStep::Kind::fine_tune;
    spec.threads = 2;
    spec.evaluationImages = 500;
    return spec;
}

}  // namespace

TEST(JobSpec, Survives_the_pipe_with_the_order_of_its_plan)
{
    const JobSpec spec = fullSpec();
    EXPECT_EQ(json::parse(json(spec).dump()).get<JobSpec>(), spec);
    JobSpec bare;
    bare.id = "x";
    EXPECT_EQ(json::parse(json(bare).dump()).get<JobSpec>(), bare);
}

TEST(JobSpec, What_is_no_spec_is_refused)
{
    for (const json& bad : {json::object(), json{{"id", "x"}, {"kind", "baking"}}, json{{"id", 3}, {"kind", "inspect"}},
                            json{{"id", "x"}, {"kind", "inspect"}, {"benchmark", 7}},
                            json{{"id", "x"}, {"kind", "inspect"}, {"plan", "{"}}}) {
        try {
            bad.get<JobSpec>();
            FAIL() << bad;
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.issue().code, "job.bad_spec") << bad;
        }
    }
}

TEST(JobSpec, The_outcome_key_changes_with_what_decides_the_outcome_and_with_nothing_else)
{
    const JobSpec spec = fullSpec();
    const std::vector<std::function<void(JobSpec&)>> indifferent{
        [](JobSpec& s) { s.id = "other"; }, [](JobSpec& s) { s.name = "other"; },
        [](JobSpec& s) { s.folder = "/other"; }, [](JobSpec& s) { s.threads = 7; },
        [](JobSpec& s) { s.model = "/moved/model.pt"; }, [](JobSpec& s) { s.output = "/other.onnx"; }};
    for (const auto& change : indifferent) {
        JobSpec other = spec;
        change(other);
        EXPECT_EQ(outcomeKey(other), outcomeKey(spec));
    }
    const std::vector<std::function<void(JobSpec&)>> decisive{
        [](JobSpec& s) { s.kind = JobSpec::Kind::baseline; },
        [](JobSpec& s) { s.modelSha256[0] = 'b'; },
        [](JobSpec& s) { s.data += "2"; },
        [](JobSpec& s) { s.train += "2"; },
        [](JobSpec& s) { s.preprocessing.mean[0] = 0.5; },
        [](JobSpec& s) { s.benchmark.batch = 3; },
        [](JobSpec& s) { s.benchmark.adapter = "none"; },
        [](JobSpec& s) { s.plan.seed = 1; },
        [](JobSpec& s) { std::swap(s.plan.rules[0], s.plan.rules[1]); },
        [](JobSpec& s) { s.plan.rules[0].second.cuts[0].sparsity = 0.81; },
        [](JobSpec& s) { s.evaluationImages.reset(); }};
    for (std::size_t i = 0; i < decisive.size(); ++i) {
        JobSpec other = spec;
        decisive[i](other);
        EXPECT_NE(outcomeKey(other), outcomeKey(spec)) << "change " << i;
    }
}

TEST(JobSpec, What_a_plan_is_called_decides_nothing)
{
    JobSpec spec = fullSpec();
    const std::string key = outcomeKey(spec);
    spec.plan.name = "Half the time";
    EXPECT_EQ(outcomeKey(spec), key);
    EXPECT_EQ(json::parse(json(spec).dump()).get<JobSpec>(), spec) << "the name travels all the same";
}
