#include "tests/end_to_end/cli/cli.h"

#include <csignal>

namespace espalier::cli {
namespace {

const char* const channelPlan = R"({"espalier_plan": 1, "seed": 3,
 "layers": {"layer*": {"pattern": "channel", "sparsity": 0.25}},
 "recovery": [{"step": "recalibrate", "images": 128}, {"step": "fine_tune", "epochs": 1, "images": 128}]})";
const char* const weightsPlan =
    R"({"espalier_plan": 1, "layers": {"*": {"pattern": "unstructured", "sparsity": 0.8}}})";

class WholeLoop : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!hasFashionMnist()) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
        workspace = copyWorkspace(measuredWorkspace(), scratch / "ws.espalier");
        write(scratch / "channels.json", channelPlan);
        write(scratch / "weights.json", weightsPlan);
    }

    Json run(const std::string& plan, const std::string& name)
    {
        const Ended run = espalier({"run", workspace, "--plan", scratch / plan, "--name", name, "--json"});
        EXPECT_EQ(run.status, 0) << run.err;
        return run.document();
    }

    Json list() { return espalier({"list", workspace, "--json"}).document()["experiments"]; }

    Scratch scratch;
    fs::path workspace;
};

bool isFraction(const Json& value) { return value.is_number() && value >= 0 && value <= 1; }

/// The keys DESIGN promises of an experiment.
void expectExperiment(const Json& e)
{
    for (const char* key : {"id", "name", "plan", "status", "accuracy", "sparsity", "latency", "memory", "layers",
                            "hashes", "environment", "seconds"})
        EXPECT_TRUE(e.contains(key)) << key << e.dump(1);
    EXPECT_TRUE(isFraction(e["accuracy"]["dense"]) && e["accuracy"]["n"].is_number_integer());
    EXPECT_EQ(e["accuracy"]["ci95"].size(), 2u);
    for (const char* key : {"weights", "prunable_weights", "macs"}) EXPECT_TRUE(isFraction(e["sparsity"][key])) << key;
    EXPECT_EQ(e["latency"]["batch"], 1);
    EXPECT_EQ(e["latency"]["threads"], 1);
    for (const char* truth : {"masked", "compacted"}) {
        if (!e["latency"].contains(truth)) continue;
        for (const char* key : {"median_ms", "p95_ms", "p99_ms", "ratio"})
            EXPECT_GT(e["latency"][truth][key], 0) << truth << key;
        EXPECT_EQ(e["latency"][truth]["ratio_ci95"].size(), 2u);
    }
    for (const char* key : {"dense", "stored"}) EXPECT_GT(e["memory"]["weights_bytes"][key], 0);
    EXPECT_GT(e["memory"]["activations_peak_bytes"], 0);
    EXPECT_TRUE(e["hashes"].contains("model") && e["hashes"].contains("data"));
}

TEST_F(WholeLoop, TheBaselineIsTheFirstExperiment)
{
    const Json experiments = list();
    ASSERT_EQ(experiments.size(), 1u);
    expectExperiment(experiments[0]);
    EXPECT_EQ(experiments[0]["accuracy"]["n"], 300);
    EXPECT_GT(experiments[0]["accuracy"]["dense"], 0.88);
    EXPECT_EQ(experiments[0]["sparsity"]["weights"], 0);
}

TEST_F(WholeLoop, InspectSaysWhatTheModelIs)
{
    const Ended run = espalier({"inspect", shippedModel(), "--input", "1x28x28", "--json"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Json summary = run.document();
    EXPECT_EQ(summary["parameters"], 147066);
    EXPECT_EQ(summary["classes"], 10);
    EXPECT_GT(summary["layers"].size(), 5u);
    const Ended plain = espalier({"inspect", shippedModel(), "--input", "1x28x28"});
    EXPECT_NE(plain.out.find("147,066"), std::string::npos) << plain.out;
}

TEST_F(WholeLoop, ChannelsAreReallyGoneAndShowPrintsWhatRunDid)
{
    const Json experiment = run("channels.json", "quarter");
    expectExperiment(experiment);
    EXPECT_EQ(experiment["name"], "quarter");
    EXPECT_EQ(experiment["status"], "done");
    EXPECT_TRUE(experiment["latency"].contains("compacted"));
    EXPECT_GT(experiment["sparsity"]["macs"], 0.2);
    EXPECT_LT(experiment["memory"]["weights_bytes"]["stored"], experiment["memory"]["weights_bytes"]["dense"]);
    EXPECT_LT(experiment["checks"]["compacted_vs_masked_max_abs"], 1e-3);
    EXPECT_TRUE(isFraction(experiment["accuracy"]["recovered"]));

    const Ended shown = espalier({"show", workspace, "quarter", "--json"});
    EXPECT_EQ(shown.document(), experiment);
    const Ended byId = espalier({"show", workspace, experiment["id"].get<std::string>().substr(0, 6), "--json"});
    EXPECT_EQ(byId.document(), experiment);
    EXPECT_EQ(list().back(), experiment);
    EXPECT_EQ(espalier({"show", workspace, "nobody", "--json"}).errorCode(), "workspace.no_such_experiment");

    // Who pays: by class, on the same images as the accuracy.
    const Json classes = espalier({"show", workspace, "quarter", "--classes", "--json"}).document()["classes"];
    EXPECT_EQ(classes["all"]["images"], 300);
    EXPECT_EQ(classes["classes"].size(), 10u);
    EXPECT_NEAR(classes["all"]["pruned_right"].get<double>() / 300, experiment["accuracy"]["recovered"].get<double>(),
                1e-9);
    EXPECT_EQ(classes["newly_wrong"].size(), classes["all"]["lost"]);
    EXPECT_EQ(espalier({"show", workspace, "dense", "--classes", "--json"}).errorCode(), "workspace.no_predictions");
}

TEST_F(WholeLoop, ExportedModelOpensInPython)
{
    const Json experiment = run("weights.json", "sparse");
    const fs::path model = scratch / "out.pt", masks = scratch / "out.masks";
    EXPECT_EQ(espalier({"export", workspace, "sparse", "-o", scratch / "out.tflite", "--json"}).errorCode(),
              "usage.format_unsupported");
    const Ended exported = espalier({"export", workspace, "sparse", "-o", model, "--masks", masks, "--json"});
    ASSERT_EQ(exported.status, 0) << exported.err;
    EXPECT_EQ(exported.document()["model"]["bytes"], fs::file_size(model));
    EXPECT_GT(fs::file_size(masks), 1000u);

    write(model, "mine");
    EXPECT_EQ(espalier({"export", workspace, "sparse", "-o", model, "--json"}).errorCode(), "usage.file_exists");
    EXPECT_EQ(read(model), "mine");
    EXPECT_EQ(espalier({"export", workspace, "sparse", "-o", model, "--force", "--json"}).status, 0);

    if (std::system("/usr/bin/python3 -c 'import torch' 2> /dev/null") != 0)
        GTEST_SKIP() << "python3-torch is not installed";
    const std::string script =
        "import sys, torch; m = torch.jit.load(sys.argv[1]); x = torch.zeros(2, 1, 28, 28); y = m(x); "
        "w = [p for n, p in m.named_parameters() if p.dim() > 1]; "
        "zeros = sum(int((p == 0).sum()) for p in w) / sum(p.numel() for p in w); "
        "assert y.shape == (2, 10), y.shape; assert abs(zeros - 0.8) < 0.02, zeros";
    EXPECT_EQ(std::system(("/usr/bin/python3 -c '" + script + "' '" + model.string() + "'").c_str()), 0);
}

TEST_F(WholeLoop, OtherEnginesGetOnnxAndSafetensors)
{
    run("weights.json", "sparse");
    const Ended onnx = espalier({"export", workspace, "sparse", "-o", scratch / "out.onnx", "--json"});
    ASSERT_EQ(onnx.status, 0) << onnx.err;
    const Json model = onnx.document()["model"];
    EXPECT_EQ(model["bytes"], fs::file_size(scratch / "out.onnx"));
    EXPECT_TRUE(model.contains("check") || model["issue"]["code"] == "export.not_checked") << model;
    const Ended weights = espalier({"export", workspace, "sparse", "-o", scratch / "out.safetensors", "--json"});
    ASSERT_EQ(weights.status, 0) << weights.err;
    EXPECT_EQ(weights.document()["model"]["bytes"], fs::file_size(scratch / "out.safetensors"));
    EXPECT_EQ(espalier({"export", workspace, "sparse", "-o", scratch / "out.onnx", "--json"}).errorCode(),
              "usage.file_exists");
}

TEST_F(WholeLoop, AnAdapterThatIsNotThereIsRefusedBeforeAnythingIsMade)
{
    const Ended refused = espalier({"init", scratch / "other", "--model", shippedModel(), "--data",
                                    smallFashion(scratch / "data"), "--adapter", "absent", "--json"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.errorCode(), "adapter.not_found");
    EXPECT_FALSE(fs::exists(scratch / "other.espalier"));
}

TEST_F(WholeLoop, WhereNobodySaysHowSamplesArePreparedADoubtIsTold)
{
    const Ended made = espalier({"init", scratch / "other", "--model", shippedModel(), "--data",
                                 smallFashion(scratch / "data"), "--adapter", "none"});
    EXPECT_EQ(made.status, 0) << made.err;
    EXPECT_NE(made.err.find("Another preprocessing does better"), std::string::npos) << made.err;
}

TEST_F(WholeLoop, AStaircaseHasEveryNumberOfChannels)
{
    const Ended timed = espalier({"scan", workspace, "--staircase", "layer1.conv1", "--json"});
    ASSERT_EQ(timed.status, 0) << timed.err;
    const Json scan = timed.document()["scan"];
    EXPECT_EQ(scan["points"].size(), 0u) << "nothing else was asked for";
    ASSERT_EQ(scan["staircases"].size(), 32u);
    EXPECT_EQ(scan["staircases"][31]["channels"], 32);
    EXPECT_GT(scan["staircases"][31]["ms"], 0);
    EXPECT_EQ(espalier({"scan", workspace, "--staircase", "nothing", "--json"}).errorCode(), "plan.names_no_layer");
}

TEST_F(WholeLoop, TheBaselineCanBeExportedToo)
{
    const Ended exported = espalier({"export", workspace, "dense", "-o", scratch / "dense.pt", "--json"});
    EXPECT_EQ(exported.status, 0) << exported.err;
    EXPECT_EQ(espalier({"export", workspace, "dense", "-o", scratch / "d.pt", "--masks", scratch / "m", "--json"})
                  .errorCode(),
              "workspace.no_artifact");
    EXPECT_FALSE(fs::exists(scratch / "d.pt"));
}

TEST_F(WholeLoop, ASweepSkipsWhatIsThere)
{
    const Arguments sweep{"sweep", workspace, "--preset", "uniform", "--pattern", "unstructured", "--from",
                          "0.4",   "--to",    "0.8",      "--steps", "3",         "--json"};
    const Ended first = espalier(sweep);
    ASSERT_EQ(first.status, 0) << first.err;
    EXPECT_EQ(first.document()["experiments"].size(), 4u);  // with the baseline
    const Json before = list();
    const Ended again = espalier(sweep);
    EXPECT_EQ(again.status, 0) << again.err;
    EXPECT_NE(again.err.find("is in the log already"), std::string::npos) << again.err;
    EXPECT_EQ(again.document(), first.document());
    EXPECT_EQ(list(), before);
}

TEST_F(WholeLoop, AnInterruptedSweepKeepsWhatIsDoneAndResumes)
{
    write(scratch / "recovery.json", R"([{"step": "fine_tune", "epochs": 4, "images": 256, "lr": 0.01}])");
    const Arguments sweep{"sweep",   workspace, "--pattern",  "unstructured",
                          "--from",  "0.5",     "--to",       "0.7",
                          "--steps", "3",       "--recovery", scratch / "recovery.json",
                          "--json"};
    const Ended stopped = espalierInterrupted(sweep, "unstructured 60", SIGINT);
    EXPECT_EQ(stopped.status, 4) << stopped.err;
    EXPECT_EQ(stopped.errorCode(), "job.interrupted");
    EXPECT_NE(stopped.err.find("espalier resume"), std::string::npos) << stopped.err;
    const Json kept = list();
    EXPECT_GE(kept.size(), 2u);
    EXPECT_LT(kept.size(), 4u);

    const Ended resumed = espalier({"resume", workspace, "--json"});
    EXPECT_EQ(resumed.status, 0) << resumed.err;
    const Json all = list();
    EXPECT_EQ(all.size(), 4u);
    for (std::size_t i = 0; i < kept.size(); ++i) EXPECT_EQ(all[i], kept[i]);
    const Ended again = espalier(sweep);
    EXPECT_EQ(again.status, 0) << again.err;
    EXPECT_EQ(list(), all) << "the sweep's points were measured twice";
}

TEST_F(WholeLoop, ASecondProgramOnlyReads)
{
    write(scratch / "recovery.json", R"([{"step": "fine_tune", "epochs": 3, "images": 256}])");
    const std::string log = (scratch / "log").string();
    const std::string command = "'" + buildTree().string() + "/bin/espalier' sweep '" + workspace.string() +
                                "' --pattern unstructured --steps 3 --recovery '" +
                                (scratch / "recovery.json").string() + "' > /dev/null 2> '" + log + "' & echo $! > '" +
                                (scratch / "pid").string() + "'";
    ASSERT_EQ(std::system(command.c_str()), 0);
    for (int i = 0; i < 600 && read(log).find("unstructured") == std::string::npos; ++i) ::usleep(100'000);
    const auto before = list();
    EXPECT_GE(before.size(), 1u);
    const Ended run = espalier({"run", workspace, "--plan", scratch / "weights.json", "--json"});
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(run.errorCode(), "workspace.open_elsewhere");
    ::kill(std::stoi(read(scratch / "pid")), SIGTERM);
    for (int i = 0; i < 100 && ::kill(std::stoi(read(scratch / "pid")), 0) == 0; ++i) ::usleep(100'000);
}

TEST_F(WholeLoop, CsvHasALineAnExperiment)
{
    const Ended run = espalier({"list", workspace, "--csv"});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(std::count(run.out.begin(), run.out.end(), '\n'), 2);
    EXPECT_TRUE(run.out.starts_with("id,name,status,"));
}

}  // namespace
}  // namespace espalier::cli
