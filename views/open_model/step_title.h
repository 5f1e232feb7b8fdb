#pragma once

#include <QWidget>

class QLabel;

namespace espalier {

/// The title of a step, with what is known of it: nothing yet, done, or in the way.
class StepTitle : public QWidget {
    Q_OBJECT
public:
    enum class State { open, done, warning, wrong };

    explicit StepTitle(const QString& title, QWidget* parent = nullptr);
    void setState(State state, const QString& text = {});

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFont();
    void showIcon();
    void showText();

    QLabel *m_title, *m_icon, *m_text;
    QString m_words;
    State m_state = State::open;
};

}  // namespace espalier
