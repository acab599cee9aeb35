/// Graphics expressions become scenes, and scenes become pictures.
@NullMarked
package org.scheelite.graphics;

import org.jspecify.annotations.NullMarked;
