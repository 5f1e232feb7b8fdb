#include "core/measure/energy_counter.h"

#include "tests/log/sample_experiment.h"

#include <gtest/gtest.h>

#include <fstream>

namespace espalier {
namespace {

namespace fs = std::filesystem;

struct EnergyCounterTest : ::testing::Test {
    test::TemporaryFolder folder;

    void package(const std::string& name, const std::string& count)
    {
        fs::create_directories(folder / name);
        std::ofstream(folder / (name + "/energy_uj")) << count;
        std::ofstream(folder / (name + "/max_energy_range_uj")) << 1000000;
    }
};

TEST_F(EnergyCounterTest, AddsUpPackagesOnceAndSeesThroughACounterThatBeganAnew)
{
    package("intel-rapl:0", "100");
    package("intel-rapl:0:0", "50");
    package("intel-rapl-mmio:0", "100");
    package("intel-rapl:1", "999000");
    const EnergyCounter counter(folder.path());
    EXPECT_EQ(counter.state(), "rapl");
    const auto before = counter.read();
    ASSERT_EQ(before.size(), 2u);
    package("intel-rapl:0", "2100");
    package("intel-rapl:1", "1000");
    EXPECT_NEAR(*counter.joules(before, counter.read()), 4000e-6, 1e-12);
    EXPECT_FALSE(counter.joules({}, counter.read()));
}

TEST_F(EnergyCounterTest, SaysWhyThereIsNone)
{
    EXPECT_EQ(EnergyCounter(folder / "absent").state(), "absent");
    EXPECT_EQ(EnergyCounter(folder.path()).state(), "absent");
    package("intel-rapl:0", "100");
    fs::remove(folder / "intel-rapl:0/energy_uj");
    fs::create_directories(folder / "intel-rapl:0/energy_uj");  // what cannot be read, for root as well
    const EnergyCounter counter(folder.path());
    EXPECT_EQ(counter.state(), "forbidden");
    EXPECT_EQ(counter.where(), folder / "intel-rapl:0/energy_uj");
    EXPECT_TRUE(counter.read().empty());
    EXPECT_FALSE(counter.joules({}, {}));
}

}  // namespace
}  // namespace espalier
