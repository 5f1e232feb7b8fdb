#include "tests/preview/sample_preview.h"
#include "views/open_model/sample_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QBuffer>

namespace espalier {
namespace {

std::string png(QColor colour)
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toBase64().toStdString();
}

TEST(SampleModelTest, TellsWhatTheModelSaysAndWhatIsTrue)
{
    SampleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Preview preview = test::goodPreview();
    preview.items = {{12, 3, 3, 0.974, png(Qt::red), png(Qt::blue), {}},
                     {7, 3, 5, 0.5, {}, {}, {1.5, 2}},
                     {8, 3, 99, std::nan(""), "not base64 of anything", {}, {}}};
    model.setPreview(preview);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0).data(SampleModel::VerdictRole).toString(), "right");
    EXPECT_TRUE(model.index(0).data(SampleModel::PredictionRole).toString().contains("97"));
    EXPECT_EQ(model.index(1).data(SampleModel::VerdictRole).toString(), "is cat");
    EXPECT_TRUE(model.index(1).data(Qt::AccessibleTextRole).toString().contains("dog"));
    EXPECT_TRUE(model.index(1).data(SampleModel::ValuesRole).toString().startsWith("1.5"));
    EXPECT_TRUE(model.index(2).data(SampleModel::PictureRole).value<QPixmap>().isNull());

    const auto colour = [&] {
        return model.index(0).data(SampleModel::PictureRole).value<QPixmap>().toImage().pixelColor(1, 1);
    };
    EXPECT_EQ(colour(), QColor(Qt::red));
    model.setPlain(true);
    EXPECT_EQ(colour(), QColor(Qt::blue));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace
}  // namespace espalier
