#pragma once

#include "tests/paths.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace espalier {

/// A worker that does what a test tells it.
inline QString fakeWorker() { return QString::fromStdString((buildTree() / "tests/fake_worker").string()); }

/// Lets the event loop turn until `reached` says yes; false after half a minute.
template <class Condition>
bool waitUntil(Condition reached)
{
    QElapsedTimer timer;
    timer.start();
    while (!reached()) {
        if (timer.elapsed() > 30000) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

/// Lets the event loop turn for a while.
inline void waitFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

}  // namespace espalier
