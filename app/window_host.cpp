#include "app/window_host.h"

#include "app/settings.h"
#include "views/session/workspace_session.h"
#include "views/words/language.h"

namespace espalier {

WindowHost::WindowHost(QApplication& application) : m_application(application)
{
    useLanguage(application, firstLanguage());
    m_window = std::make_unique<MainWindow>();
    // Later: the menu it was chosen from belongs to the window that goes.
    connect(&settings::Watch::instance(), &settings::Watch::changed, this, [this](settings::Key key) {
        if (key == settings::Key::language) QMetaObject::invokeMethod(this, &WindowHost::renew, Qt::QueuedConnection);
    });
}

WindowHost::~WindowHost() = default;

const Language& WindowHost::firstLanguage()
{
    return qEnvironmentVariableIsEmpty("ESPALIER_LANGUAGE") ? settings::language() : systemLanguage();
}

void WindowHost::renew()
{
    const Language& wanted = settings::language();
    if (&wanted == &currentLanguage()) return;
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    WindowContents contents = before->takeContents();
    useLanguage(m_application, wanted);
    m_window = std::make_unique<MainWindow>(std::move(contents));
    m_window->show();
}

}  // namespace espalier
