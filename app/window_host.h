#pragma once

#include "app/main_window.h"

#include <QApplication>
#include <memory>

namespace espalier {

struct Language;

/// Has the one window of the program, and makes it anew where another language is chosen: what is open, the plan with its
/// undo steps and the jobs under way go on in the new one.
class WindowHost : public QObject {
    Q_OBJECT
public:
    explicit WindowHost(QApplication& application);
    ~WindowHost() override;

    MainWindow& window() { return *m_window; }

private:
    /// ESPALIER_LANGUAGE comes before what was chosen.
    static const Language& firstLanguage();
    void renew();

    QApplication& m_application;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace espalier
