#include "app/jobs/one_shot.h"

#include "tests/jobs/waiting.h"

#include <gtest/gtest.h>

using namespace espalier;

namespace {

struct Outcome {
    nlohmann::json result;
    std::string failure;
    bool cancelled = false;
    int ends = 0;
};

class OneShotTest : public testing::Test {
protected:
    OneShotTest() : m_shot(fakeWorker())
    {
        QObject::connect(&m_shot, &OneShot::finished, [this](const nlohmann::json& result) {
            m_outcome.result = result;
            ++m_outcome.ends;
        });
        QObject::connect(&m_shot, &OneShot::failed, [this](const Issue& issue) {
            m_outcome.failure = issue.code;
            ++m_outcome.ends;
        });
        QObject::connect(&m_shot, &OneShot::cancelled, [this] {
            m_outcome.cancelled = true;
            ++m_outcome.ends;
        });
        QObject::connect(&m_shot, &OneShot::progress, [this] { ++m_progress; });
    }

    void begin(const std::string& name)
    {
        JobSpec spec;
        spec.name = name;
        m_outcome = {};
        m_shot.run(spec);
    }

    void waitForEnd()
    {
        EXPECT_TRUE(waitUntil([this] { return m_outcome.ends > 0; }));
    }

    OneShot m_shot;
    Outcome m_outcome;
    int m_progress = 0;
};

}  // namespace

TEST_F(OneShotTest, Gives_the_result_without_a_log)
{
    begin("work:30 quiet:10 file");
    EXPECT_TRUE(m_shot.isRunning());
    waitForEnd();
    EXPECT_EQ(m_outcome.result.at("summary"), "work:30 quiet:10 file");
    EXPECT_GT(m_progress, 0);
    EXPECT_FALSE(m_shot.isRunning());
    begin("again");
    waitForEnd();
    EXPECT_EQ(m_outcome.result.at("summary"), "again");
}

TEST_F(OneShotTest, Gives_the_failure)
{
    begin("fail:model.not_torchscript");
    waitForEnd();
    EXPECT_EQ(m_outcome.failure, "model.not_torchscript");
}

TEST_F(OneShotTest, Can_be_cancelled)
{
    begin("work:20000");
    EXPECT_TRUE(waitUntil([this] { return m_progress > 0; }));
    m_shot.cancel();
    waitForEnd();
    EXPECT_TRUE(m_outcome.cancelled);
}
