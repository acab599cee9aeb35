/// Images as values of the language, and what is computed with their pixels.
@NullMarked
package org.scheelite.graphics.image;

import org.jspecify.annotations.NullMarked;
