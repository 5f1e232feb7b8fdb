#include "views/who_pays/sample_look.h"

#include "app/jobs/one_shot.h"
#include "core/base/issue.h"

#include <QTimer>

namespace espalier {

namespace {

constexpr std::size_t mostAtOnce = 120;

}  // namespace

SampleLook::SampleLook(Wanted wanted, const QString& workerProgram, QObject* parent)
    : QObject(parent), m_wanted(std::move(wanted)), m_program(workerProgram)
{
}

SampleLook::~SampleLook() = default;

bool SampleLook::isLooking() const { return m_worker && m_worker->isRunning(); }

void SampleLook::setJob(const std::optional<JobSpec>& job)
{
    if (job == m_job) return;
    m_job = job;
    m_failed = false;
    if (!isLooking()) return;
    m_stale = true;
    m_worker->cancel();
}

void SampleLook::again()
{
    m_failed = false;
    look();
}

void SampleLook::look()
{
    if (!m_job || m_failed || isLooking()) return;
    std::vector<std::int64_t> samples = m_wanted();
    if (samples.empty()) return;
    samples.resize(std::min(samples.size(), mostAtOnce));
    if (!m_worker) {
        m_worker = std::make_unique<OneShot>(m_program);
        connect(m_worker.get(), &OneShot::finished, this, [this](const nlohmann::json& result) {
            try {
                take(result.get<SamplePictures>());
            } catch (const Failure& failure) {
                fail(failure.issue());
            }
        });
        connect(m_worker.get(), &OneShot::failed, this, &SampleLook::fail);
        connect(m_worker.get(), &OneShot::cancelled, this, [this] { take({}); });
    }
    JobSpec job = *m_job;
    job.samples = std::move(samples);
    m_stale = false;
    m_worker->run(std::move(job));
}

void SampleLook::take(const SamplePictures& pictures)
{
    if (!m_stale && !pictures.items.empty()) emit found(pictures);
    if (!m_stale && pictures.items.empty()) m_failed = true;  // asking again would give nothing again
    emit ended();
    QTimer::singleShot(0, this, &SampleLook::look);  // the worker is free once this has returned
}

void SampleLook::fail(const Issue& issue)
{
    if (!m_stale) {
        m_failed = true;
        emit failed(issue);
    }
    emit ended();
    if (m_stale) QTimer::singleShot(0, this, &SampleLook::look);
}

}  // namespace espalier
