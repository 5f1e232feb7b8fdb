#include "views/compare/weights_look.h"

#include "app/jobs/one_shot.h"
#include "core/base/issue.h"

#include <QTimer>

#include <algorithm>

namespace espalier {

WeightsLook::WeightsLook(std::function<std::optional<JobSpec>(const std::string&)> job, const QString& workerProgram,
                         QObject* parent)
    : QObject(parent), m_job(std::move(job)), m_program(workerProgram)
{
}

WeightsLook::~WeightsLook() = default;

void WeightsLook::want(const std::vector<std::string>& models)
{
    m_wanted.clear();
    for (const std::string& model : models)
        if (!model.empty() && !m_known.contains(model) && model != m_working && !m_failed.contains(model) &&
            std::find(m_wanted.begin(), m_wanted.end(), model) == m_wanted.end())
            m_wanted.push_back(model);
    next();
}

void WeightsLook::again()
{
    for (const std::string& model : m_failed) m_wanted.push_back(model);
    m_failed.clear();
    next();
}

const WeightHistogram* WeightsLook::find(const std::string& model, const std::string& parameter) const
{
    const auto known = m_known.find(model);
    if (known == m_known.end()) return nullptr;
    const auto found = std::find_if(known->second.begin(), known->second.end(),
                                    [&](const WeightHistogram& each) { return each.path == parameter; });
    return found == known->second.end() ? nullptr : &*found;
}

void WeightsLook::next()
{
    if (!m_working.empty() || m_wanted.empty() || (m_worker && m_worker->isRunning())) return;
    const std::string model = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    const auto job = m_job(model);
    if (!job) return next();
    if (!m_worker) {
        m_worker = std::make_unique<OneShot>(m_program);
        connect(m_worker.get(), &OneShot::finished, this, [this](const nlohmann::json& result) {
            try {
                m_known[m_working] = result.at("weights").get<std::vector<WeightHistogram>>();
            } catch (const Failure& failure) {
                return fail(failure.issue());
            } catch (const nlohmann::json::exception& error) {
                return fail({Severity::error, "job.protocol", "weights", {{"detail", error.what()}}});
            }
            m_working.clear();
            emit found();
            QTimer::singleShot(0, this, &WeightsLook::next);  // the worker is free once this has returned
        });
        connect(m_worker.get(), &OneShot::failed, this, &WeightsLook::fail);
    }
    m_working = model;
    m_worker->run(*job);
}

void WeightsLook::fail(const Issue& issue)
{
    m_failed.insert(m_working);
    m_working.clear();
    emit failed(issue);
    QTimer::singleShot(0, this, &WeightsLook::next);
}

}  // namespace espalier
