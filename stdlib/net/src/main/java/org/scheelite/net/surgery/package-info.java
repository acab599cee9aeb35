/// Functions that look into nets and make changed copies of them.
@NullMarked
package org.scheelite.net.surgery;

import org.jspecify.annotations.NullMarked;
