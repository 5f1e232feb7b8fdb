#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace espalier {

/// Turns the first SIGINT, SIGTERM or SIGHUP into a Qt signal; the second one ends the program at once. One at a time.
class Interrupt : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

signals:
    void requested();

private:
    int m_pipe[2];
    QSocketNotifier* m_notifier = nullptr;
};

}  // namespace espalier
