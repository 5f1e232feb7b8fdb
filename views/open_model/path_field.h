#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace espalier {

/// A path to type, paste, drop or browse for. Browsing begins where one was last found.
class PathField : public QWidget {
    Q_OBJECT
public:
    enum class Kind { existing_file, folder, new_file };

    PathField(Kind kind, const QString& title, const QString& filter, QWidget* parent = nullptr);
    void setKind(Kind kind) { m_kind = kind; }
    QString path() const;
    void setPath(const QString& path);
    QLineEdit* line() { return m_line; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();
    /// Files or folders were dropped on the line; instead of their being written into it.
    void dropped(const QStringList& paths);

private:
    void browse();

    Kind m_kind;
    QString m_title, m_filter;
    QLineEdit* m_line;
};

}  // namespace espalier
