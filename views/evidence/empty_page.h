#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace espalier {

/// What stands in the place of something that is not there yet: what is missing, what brings it, and buttons that do.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(const QList<QAction*>& actions = {}, QWidget* parent = nullptr);

    void say(const QString& title, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void enlarge();

    QLabel *m_title, *m_text;
};

}  // namespace espalier
