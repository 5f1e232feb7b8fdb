#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace espalier {

/// A part of a panel under a title that folds it away; folded, it says in a line what is in it. Remembered under `key`.
class Section : public QWidget {
    Q_OBJECT
public:
    /// How it is until somebody folds or opens it.
    enum class At { first_open, first_folded };
    Section(const QString& title, const QString& key, QWidget* content, At first = At::first_open,
            QWidget* parent = nullptr);
    void setSummary(const QString& summary);

private:
    void fold(bool open);

    QToolButton* m_title;
    QLabel* m_summary;
    QWidget* m_content;
};

}  // namespace espalier
