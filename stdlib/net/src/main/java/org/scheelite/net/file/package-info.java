/// Nets in files: the format `"WLNet"`.
@NullMarked
package org.scheelite.net.file;

import org.jspecify.annotations.NullMarked;
