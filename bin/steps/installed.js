/**
 * Whether node_modules (`found`, npm's own list of what it put there) holds what package-lock.json (`wanted`) asks for.
 * An optional package may be missing: it is another platform's.
 */
export function isInstalled(wanted, found) {
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    if (path === '') return true
    const there = found.packages[path]
    return there ? there.version === version : optional === true
  })
}
