/** Wordings by which the parts of a document are told, of text without diacritics in small letters. */

// TM. ỦY BAN NHÂN DÂN  |  KT. CHỦ TỊCH  |  CHỦ TỊCH  |  Q. GIÁM ĐỐC
export const SIGNATURE =
  /^(?:(?:tm|kt|tl|tuq|q)\s?\.\s?|[tk]\/[mtl]\.? )[^;:]{2,80}$|^(?:pho )?(?:chu tich|giam doc|bo truong|thu truong|chanh van phong|(?:chi )?cuc truong|truong phong|truong ban|thu tuong|chanh thanh tra|to truong|hieu truong|bi thu(?: thuong truc)?|nguoi (?:lap |viet )?bao cao)$|^(?:pho )?(?:giam doc|cuc truong|chi cuc truong|truong phong|truong ban|chanh thanh tra) (?:so|cuc|chi cuc|phong|ban|trung tam|thanh tra) [a-z ,-]{2,60}$/;
export const RECIPIENTS = /^noi nhan\s*:?/;
/** "(Kèm theo Quyết định số …)", "(Ban hành kèm theo …)" */
export const ATTACHED = /^\(?\s*(?:ban hanh )?kem theo /;
export const NATIONAL_TITLE = /^cong hoa xa hoi chu nghia viet nam/;
export const ADDRESSEE = /^kinh (?:gui|trinh)/;
export const AUTHORITY =
  /^(?:chu tich |uy ban (?:nhan dan|thuong vu)|ubnd|hoi dong nhan dan|quoc hoi$|bo truong|giam doc|thu tuong|chinh phu|cuc truong|thong doc|tong (?:cuc|giam doc|kiem toan|thanh tra|bi thu|bien tap))/;
export const BASIS = /^(?:can cu|theo de nghi|xet de nghi|xet to trinh)(?![a-z])/;
/** Within the block of căn cứ also: "Thực hiện Quyết định số …;" */
export const BASIS_GOES_ON = /^(?:thuc hien|tren co so|theo|de|sau khi)(?![a-z])/;
/** "Thực hiện Kế hoạch số … của UBND tỉnh, Sở …": running text that begins with its occasion. */
export const UPON =
  /^(?:thuc hien|trien khai|can cu) (?:ke hoach|quyet dinh|nghi quyet|cong van|chi thi|huong dan|van ban|chuong trinh) so\b/;
/** "Điều 1. Phê duyệt Kế hoạch … với các nội dung chủ yếu sau:" */
export const ANNOUNCES_PLAN =
  /^dieu \d+\W+\s*(?:phe duyet|ban hanh|thong qua|dieu chinh|de ra|quyet nghi)(?![a-z])[\s\S]*(?:nhu sau|sau day|sau|noi dung|muc tieu|chi tieu)\s*:\s*$/;
export const PART_TITLE =
  /^(?:(?:cac )?(?:muc dich|yeu cau|muc tieu|chi tieu|nhiem vu|giai phap|quan diem|noi dung|kinh phi|to chuc thuc hien|nguyen tac|pham vi))(?![a-z])/;
