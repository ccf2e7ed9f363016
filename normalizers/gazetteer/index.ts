export { findUnit, findUnits, type UnitQuery } from './find-units.js';
export { districtOf, fullNameOf, isValidOn, provinceNameOf, provinceOf, type Unit, type UnitLevel } from './unit.js';
