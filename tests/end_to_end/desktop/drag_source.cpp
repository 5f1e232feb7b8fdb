// A window that stands for a file manager: what is dragged from it is the file named on the command line.

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

class FileLabel : public QLabel {
public:
    explicit FileLabel(const QString& file) : QLabel(file), m_file(file) {}

protected:
    void mouseMoveEvent(QMouseEvent*) override
    {
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(m_file)});
        auto* drag = new QDrag(this);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
    }

private:
    QString m_file;
};

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    FileLabel label(application.arguments().value(1));
    label.setWindowFlags(Qt::X11BypassWindowManagerHint);
    label.setGeometry(1300, 20, 180, 60);
    label.show();
    return application.exec();
}
