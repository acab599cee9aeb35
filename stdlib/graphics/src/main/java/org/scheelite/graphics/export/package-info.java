/// Pictures leave the language: as scenes, pixels and files.
@NullMarked
package org.scheelite.graphics.export;

import org.jspecify.annotations.NullMarked;
