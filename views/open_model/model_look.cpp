#include "views/open_model/model_look.h"

#include "app/jobs/one_shot.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr int settleMs = 350;  // longer than between two keys

}  // namespace

ModelLook::ModelLook(const QString& workerProgram, QObject* parent)
    : QObject(parent), m_worker(new OneShot(workerProgram, this))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &ModelLook::begin);
    connect(m_worker, &OneShot::progress, this, [this](Phase phase, double done, double total) {
        if (isAsked()) emit progress(phase, done, total);
    });
    connect(m_worker, &OneShot::finished, this, &ModelLook::take);
    connect(m_worker, &OneShot::failed, this, [this](const Issue& issue) {
        if (isAsked()) m_state = State::idle, emit failed(issue);
        onEnd();
    });
    connect(m_worker, &OneShot::cancelled, this, [this] {
        const bool unasked = m_state == State::running;
        if (unasked) m_state = State::stopped;
        onEnd();
        if (unasked) emit stopped();
    });
}

ModelLook::~ModelLook() = default;

double ModelLook::seconds() const { return isRunning() ? static_cast<double>(m_clock.elapsed()) / 1000 : 0; }

void ModelLook::want(const std::optional<JobSpec>& spec)
{
    if (spec == m_wanted) return;
    m_wanted = spec;
    if (m_worker->isRunning()) m_worker->cancel();
    if (!m_wanted) {
        m_settle.stop();
        m_state = State::idle;
        return;
    }
    m_state = State::waiting;
    m_clock.start();
    m_settle.start();
    emit began();
}

void ModelLook::again()
{
    if (!m_wanted || isRunning()) return;
    m_state = State::waiting;
    m_clock.start();
    emit began();
    begin();
}

void ModelLook::stop()
{
    if (!isRunning()) return;
    m_settle.stop();
    m_state = State::stopped;
    if (m_worker->isRunning()) m_worker->cancel();
    emit stopped();
}

/// True where what the worker is at is what is wanted.
bool ModelLook::isAsked() const { return m_state == State::running && m_working == m_wanted; }

/// Once the worker is free: it may still be busy giving up what was wanted before.
void ModelLook::begin()
{
    if (m_state != State::waiting || m_settle.isActive() || m_worker->isRunning()) return;
    m_state = State::running;
    m_working = m_wanted;
    m_worker->run(*m_working);
}

void ModelLook::onEnd()
{
    m_working.reset();
    begin();
}

void ModelLook::take(const nlohmann::json& result)
{
    if (isAsked()) {
        m_state = State::idle;
        try {
            emit found(result.get<Preview>());
        } catch (const Failure& failure) {
            emit failed(failure.issue());
        }
    }
    onEnd();
}

}  // namespace espalier
