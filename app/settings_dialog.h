#pragma once

#include "app/settings.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace espalier {

/// What a person may choose for the whole program. Every choice takes effect at once; Cancel and Esc take all of them back.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget* parent = nullptr);
    void reject() override;

private:
    struct Choice {
        QString text;
        QString value;
    };
    void addHeading(const QString& text);
    QComboBox* addChoices(settings::Key key, const QString& label, const QList<Choice>& choices, const QString& tip);
    void addAdapters(settings::Key key, const QString& label, const QString& unsaid);
    QSpinBox* addNumber(settings::Key key, const QString& label, const QString& tip);
    void addNote(const QString& text);
    void show(settings::Key key);
    void restoreDefaults();

    QFormLayout* m_form;
    QHash<settings::Key, QVariant> m_before;
    QHash<settings::Key, QComboBox*> m_choices;
    QHash<settings::Key, QSpinBox*> m_numbers;
};

}  // namespace espalier
