# Runs between installation into CPack's staging folder and packaging: what Debian wants otherwise than a plain install.
file(GLOB_RECURSE pages "${CPACK_TEMPORARY_DIRECTORY}/usr/share/man/*.[1-9]")
foreach(page ${pages})
  execute_process(COMMAND gzip -9n "${page}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

set(documents "${CPACK_TEMPORARY_DIRECTORY}/usr/share/doc/espalier")
file(REMOVE "${documents}/LICENSE")  # `copyright` points at Debian's own copy
file(WRITE "${documents}/changelog" "espalier (${CPACK_PACKAGE_VERSION}) stable; urgency=low

  * What is new stands in the release notes of org.espalier.Espalier.metainfo.xml.

 -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  Wed, 25 Nov 2026 00:00:00 +0000
")
execute_process(COMMAND gzip -9n "${documents}/changelog" COMMAND_ERROR_IS_FATAL ANY)
