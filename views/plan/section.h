#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace espalier {

/// A part of a panel under a title that folds it away; folded, it says in a line what is in it. Remembered under `key`.
class Section : public QWidget {
    Q_OBJECT
public:
    Section(const QString& title, const QString& key, QWidget* content, QWidget* parent = nullptr);
    void setSummary(const QString& summary);

private:
    void fold(bool open);

    QToolButton* m_title;
    QLabel* m_summary;
    QWidget* m_content;
};

}  // namespace espalier
