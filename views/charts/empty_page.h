#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace espalier {

/// What stands in the place of something that is not there yet: what is missing, what brings it, and buttons that do.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(const QList<QAction*>& actions = {}, QWidget* parent = nullptr);

    void say(const QString& title, const QString& text);
    /// Beside the buttons.
    void addWidget(QWidget* widget);
    QLabel* title() const { return m_title; }
    QLabel* text() const { return m_text; }
    /// One button in the place of those it has; null: none.
    void setAction(QAction* action);
    /// Where it would not help, it goes away.
    void setActionsShown(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void enlarge();
    void addButton(QAction* action);

    QLabel *m_title, *m_text;
    QHBoxLayout* m_row;
    QList<QToolButton*> m_buttons;
};

}  // namespace espalier
