export { findUnit, findUnits, type UnitQuery } from './find-units.js';
export { districtOf, fullNameOf, provinceNameOf, provinceOf, type Unit, type UnitLevel } from './unit.js';
