# espalier_VERSION_ARCHITECTURE.deb, by `packaging/deb` or `cpack` in a build folder.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME espalier)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debian_layout.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Espalier developers <espalier@example.org>")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "choose how sparse a neural network should be")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A desktop workbench for pruning neural networks. You bring a TorchScript model
and a validation set, give each layer a budget and a pattern, and run prune,
retrain and evaluate jobs in the background. You read accuracy against latency
against memory off one chart, and every experiment stays in a log you can
reopen. Every number was measured on this machine, on the model as it would be
deployed, and says how sure it is.
.
Everything works on the command line too, without a display. No GPU is needed
or used.")

# What the programs link is found out; this is what they load, or what a library underneath them wants to be good.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
  "libopenblas0-pthread | libopenblas0"   # else matrices go through the reference BLAS
  "libqt6svg6"                            # icons in SVG
  "fonts-dejavu-core | fonts-freefont-ttf | fonts-liberation | fonts-noto-core"
  "hicolor-icon-theme"
  "shared-mime-info")
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "dataset-fashion-mnist"                 # the demo's data
  "desktop-file-utils"                    # a double click on a workspace
  "libxcb-cursor0"
  "qt6-translations-l10n"                 # Qt's own dialogs in other languages
  "qt6-wayland"
  "fonts-wqy-microhei | fonts-noto-cjk")     # Chinese
# npm: to install ONNX Runtime, see docs/adapters.md; the rest: data of demo --domain letters and sequence
set(CPACK_DEBIAN_PACKAGE_SUGGESTS
  "python3-torch, npm, opencv-doc, wamerican, wdanish, wdutch, wfrench, witalian, wngerman, wportuguese, wspanish")

# The caches of menu entries, MIME types, icons and manual pages are refreshed by Debian's own triggers on the folders
# these are installed to; a script of ours would do it twice.
include(CPack)
